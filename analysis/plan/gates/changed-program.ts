import { posix } from 'node:path';
import { applyEdits, OverlappingEdits, type Edit } from '../../edit.ts';
import { lineIndex } from '../../program/lines.ts';
import type { Module } from '../../program/module.ts';
import type { Program, Resolution } from '../../program/program.ts';
import { earlyErrors, isFailure, parse, type ParseFailure } from '../../program/read/parse.ts';
import { readModule } from '../../program/read/read-module.ts';
import type { NewFile } from '../plan.ts';

/** The program as it would be, or why a file of it would not be one. */
export interface ChangedProgram {
  readonly program: Program;
  readonly failures: ReadonlyMap<string, string>;
}

/** Reads the new text of the edited files; the others are as they were. */
export function changedProgram(program: Program, edits: ReadonlyMap<string, readonly Edit[]>, added: readonly NewFile[] = []): ChangedProgram {
  const modules = new Map(program.modules);
  const resolutions = new Map(program.resolutions);
  const failures = new Map<string, string>();
  for (const { file, text, source } of added) {
    const module = read(file, text, program.modules.get(source));
    if (typeof module === 'string') failures.set(source, module);
    else modules.set(file, module);
  }
  for (const { file } of added) {
    const module = modules.get(file);
    if (module !== undefined) resolutions.set(file, resolved(modules, module, new Map()));
  }
  for (const [file, own] of edits) {
    const module = program.modules.get(file);
    const after = module === undefined ? `${file} is not in the program` : edited(module, own);
    if (typeof after === 'string') {
      failures.set(file, after);
      continue;
    }
    modules.set(file, after);
    resolutions.set(file, resolved(modules, after, program.resolutions.get(file) ?? new Map()));
  }
  return { program: { ...program, modules, resolutions }, failures };
}

function edited(module: Module, edits: readonly Edit[]): Module | string {
  let text: string;
  try {
    text = applyEdits(module.text, edits);
  } catch (error) {
    if (error instanceof OverlappingEdits) return `overlap: ${error.message}`;
    throw error;
  }
  return read(module.file, text, module);
}

/** A module of this text, which runs as `like` does. */
function read(file: string, text: string, like: Module | undefined): Module | string {
  const parsed = parse(file, text);
  if (isFailure(parsed)) return syntaxFault(file, text, parsed);
  const error = newError(file, text, parsed.syntax, like);
  if (error !== undefined) return syntaxFault(file, text, error);
  return { ...readModule(file, text, like?.style.bom ?? false, parsed), emitted: like?.emitted ?? 'unknown' };
}

const syntaxFault = (file: string, text: string, { offset, message }: ParseFailure): string => `syntax: ${file}:${lineIndex(text).at(offset).line} ${message}`;

/** The first error that Node finds before it runs the file, and did not find in what the file was. */
function newError(file: string, text: string, syntax: Module['syntax'], like: Module | undefined): ParseFailure | undefined {
  const found = earlyErrors(file, text, { syntax });
  const known = new Set(found.length === 0 || like?.file !== file ? [] : earlyErrors(file, like.text, like).map(({ message }) => message));
  return found.find(({ message }) => !known.has(message));
}

/** A migration brings in Node's own modules, files that it writes, and files that the old text knew under the same name. */
function resolved(modules: ReadonlyMap<string, Module>, module: Module, known: ReadonlyMap<string, Resolution>): ReadonlyMap<string, Resolution> {
  const added = module.imports.flatMap(({ specifier }): [string, Resolution][] => {
    if (known.has(specifier)) return [];
    if (specifier.startsWith('node:')) return [[specifier, { kind: 'builtin', module: specifier }]];
    const file = specifier.startsWith('.') ? namedFile(modules, posix.join(posix.dirname(module.file), specifier)) : undefined;
    return file === undefined ? [] : [[specifier, { kind: 'file', file }]];
  });
  return new Map([...known, ...added]);
}

/** `./pool.js` may be written in TypeScript, and `./pool` in either. */
function namedFile(modules: ReadonlyMap<string, Module>, path: string): string | undefined {
  return [path, path.replace(/\.([cm]?)js$/, '.$1ts'), `${path}.js`, `${path}.ts`].find((file) => modules.has(file));
}
