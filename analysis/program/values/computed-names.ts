import path from 'node:path';
import type { Origin } from '../origin.ts';
import type { Program } from '../program.ts';
import { certainly, NO_VALUES, union, type Values } from '../value.ts';
import { filesUnder, namesInFolder } from './folder-files.ts';
import { nameAfter } from './made-names.ts';
import type { Follower } from './members-of.ts';

/** The texts that a value certainly is, one of them and nothing else. */
export function certainTexts({ values, certain }: Values): readonly string[] | undefined {
  const texts = values.flatMap((value) => (value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : []));
  return certain && texts.length > 0 && texts.length === values.length ? texts : undefined;
}

/** The text that parts make, where each is one text: more than one for a part are not told apart. */
export function textOf(follower: Follower, file: string, parts: readonly Origin[]): string | undefined {
  const texts = parts.map((part) => certainTexts(follower.follow(file, part)));
  return texts.every((each) => each?.length === 1) ? texts.map((each) => each?.[0] ?? '').join('') : undefined;
}

type Files = Extract<Origin, { kind: 'files' }>;

const ENDINGS = ['', '.js', '.cjs', '.mjs', '.ts', '.cts', '.mts', '/index.js', '/index.cjs', '/index.mjs', '/index.ts'];

/** What `require('./lib/' + name)` loads where the variable holds a text. */
export function fileNamed({ program }: Follower, file: string, { before, name, after }: Files, text: string): string | undefined {
  const made = name === undefined ? undefined : nameAfter(name.steps, text);
  if (made === undefined) return undefined;
  const found = path.posix.join(path.posix.dirname(file), `${before}${made}${after}`);
  const source = found.replace(/\.([cm]?)js$/, '.$1ts');
  return [...ENDINGS.map((ending) => `${found}${ending}`), source, `${source}x`].find((each) => program.modules.has(each));
}

/** The texts that a variable certainly holds one of, or of those that matter: names of files that are no code lie in a folder, too. */
export function namesOf(follower: Follower, file: string, binding: number): readonly string[] | undefined {
  return certainTexts(follower.follow(file, { kind: 'binding', binding })) ?? namesInFolder(follower, file, binding);
}

/** One of the files that have these names; where the names are not known, any of the folder, and perhaps others. */
export function filesOf(follower: Follower, file: string, origin: Files): Values {
  const texts = origin.name === undefined ? undefined : certainTexts(follower.follow(file, { kind: 'binding', binding: origin.name.binding }));
  if (texts !== undefined) return union(texts.map((text) => namespaceOf(fileNamed(follower, file, origin, text))));
  const entries = origin.name === undefined ? undefined : namesInFolder(follower, file, origin.name.binding);
  const listed = entries?.flatMap((text) => fileNamed(follower, file, origin, text) ?? []) ?? [];
  if (listed.length > 0) return union([...new Set(listed)].map(namespaceOf));
  return { values: anyOf(follower.program, file, origin).map((each) => ({ kind: 'namespace', file: each })), certain: false };
}

const namespaceOf = (file: string | undefined): Values => (file === undefined ? NO_VALUES : certainly({ kind: 'namespace', file }));

/**
 * The files that a path of this form may lead to, whatever the name is: all that lie in its folder or below. `'../' + name` says too little
 * for that: there only what lies in the folder itself, or is the index of one in it.
 */
export function anyOf(program: Program, file: string, origin: Files): readonly string[] {
  const { before, after } = origin;
  const start = startOf(file, origin);
  const folder = folderOf(file, origin);
  const from = folder === '.' ? '' : `${folder}/`;
  const begins = start === '.' ? '' : start;
  return filesUnder(program, folder).filter((each) => each.startsWith(begins) && endsWith(each, after) && (/\w/.test(before) || isDirectlyIn(each.slice(from.length))));
}

const startOf = (file: string, { before }: Files): string => path.posix.join(path.posix.dirname(file), before).replace(/^\.\//, '');

/** The folder that one of the files of is loaded, relative to the program's root. */
export function folderOf(file: string, origin: Files): string {
  const start = startOf(file, origin);
  return start.endsWith('/') || start === '.' ? start.replace(/\/?$/, '') : path.posix.dirname(start);
}

const isDirectlyIn = (rest: string): boolean => !rest.replace(/\/index\.\w+$/, '').includes('/');

/** `'/index'`, `'.js'`: endings may be left out, and a source has another one than what becomes of it. */
function endsWith(file: string, after: string): boolean {
  const stem = (text: string): string => text.replace(/\.[cm]?[jt]sx?$/, '');
  return after === '' || stem(file).endsWith(stem(after)) || stem(file).replace(/\/index$/, '').endsWith(stem(after));
}
