import type { Rule } from 'eslint';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import type { Program } from '../analysis/program/program.ts';
import { parser } from '../analysis/program/read/parse.ts';
import { beginFile } from './lint-run.ts';
import { followed, readAlone, readLocal } from './program-index.ts';

/** The file that is linted. The programs are undefined where the native parser cannot be loaded. */
export interface FileReading {
  readonly file: string;
  readonly text: string;
  /** With what its imports lead to: a finding may have its cause there. They are read when this is first asked. */
  readonly program: () => Program | undefined;
  /** Without: an edit that is safe alone needs nothing else, and the plan over one file is quick. */
  readonly alone: Program | undefined;
}

/** By source code object, so that all rules of a file share one reading; hosts that reuse the object are caught by comparing. */
const readings = new WeakMap<object, FileReading>();

/** One reading per file and text, however many rules ask. */
export function readLinted(context: Rule.RuleContext): FileReading {
  beginFile(context);
  const { sourceCode, filename, cwd, languageOptions } = context;
  const place = placeOf(filename, cwd, languageOptions);
  const known = readings.get(sourceCode);
  if (known?.file === place.file && known.text === sourceCode.text) return known;
  const reading = { file: place.file, text: sourceCode.text, ...read(place, sourceCode.text) };
  readings.set(sourceCode, reading);
  return reading;
}

export interface Place {
  readonly root: string;
  readonly file: string;
  readonly onDisk: boolean;
}

/** Code without a file name (`<input>`) is read as a file of its own, without following its imports. */
export function placeOf(filename: string, cwd: string, languageOptions: Rule.RuleContext['languageOptions']): Place {
  if (!isAbsolute(filename)) return { root: cwd, file: `input.${isTypeScript(languageOptions) ? 'ts' : 'js'}`, onDisk: false };
  const inside = relative(cwd, filename);
  const root = inside.startsWith('..') || isAbsolute(inside) ? dirname(filename) : cwd;
  return { root, file: relative(root, filename).replaceAll(sep, '/'), onDisk: true };
}

function isTypeScript({ parser: linted }: Rule.RuleContext['languageOptions']): boolean {
  const meta = linted !== undefined && 'meta' in linted ? linted.meta : undefined;
  return meta?.name?.includes('typescript') ?? false;
}

function read({ root, file, onDisk }: Place, text: string): Pick<FileReading, 'program' | 'alone'> {
  try {
    const alone = onDisk ? readLocal(root, file, text) : readAlone(root, file, text);
    let program: Program | undefined;
    return { alone, program: () => (program ??= onDisk ? followed(file, alone) : alone) };
  } catch (error) {
    if (isParserThere()) throw error;
    return { alone: undefined, program: () => undefined };
  }
}

function isParserThere(): boolean {
  try {
    parser();
    return true;
  } catch {
    return false;
  }
}
