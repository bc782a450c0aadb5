import { applyEdits, OverlappingEdits, type Edit } from '../edit.ts';
import { lineIndex } from '../program/lines.ts';
import type { Module } from '../program/module.ts';
import { isFailure, parse } from '../program/parse.ts';
import type { Program, Resolution } from '../program/program.ts';
import { readModule } from '../program/read-module.ts';

/** The program as it would be, or why a file of it would not be one. */
export interface ChangedProgram {
  readonly program: Program;
  readonly failures: ReadonlyMap<string, string>;
}

/** Reads the new text of the edited files; the others are as they were. */
export function changedProgram(program: Program, edits: ReadonlyMap<string, readonly Edit[]>): ChangedProgram {
  const modules = new Map(program.modules);
  const resolutions = new Map(program.resolutions);
  const failures = new Map<string, string>();
  for (const [file, own] of edits) {
    const module = program.modules.get(file);
    const after = module === undefined ? `${file} is not in the program` : edited(module, own);
    if (typeof after === 'string') {
      failures.set(file, after);
      continue;
    }
    modules.set(file, after);
    resolutions.set(file, resolved(after, program.resolutions.get(file) ?? new Map()));
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
  const parsed = parse(module.file, text);
  if (isFailure(parsed)) return `syntax: ${module.file}:${lineIndex(text).at(parsed.offset).line} ${parsed.message}`;
  return { ...readModule(module.file, text, module.style.bom, parsed), emitted: module.emitted };
}

/** A migration brings in Node's own modules, and files that the old text knew under the same name. */
function resolved(module: Module, known: ReadonlyMap<string, Resolution>): ReadonlyMap<string, Resolution> {
  const added = module.imports.filter(({ specifier }) => !known.has(specifier) && specifier.startsWith('node:'));
  return new Map([...known, ...added.map(({ specifier }): [string, Resolution] => [specifier, { kind: 'builtin', module: specifier }])]);
}
