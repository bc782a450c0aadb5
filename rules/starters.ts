import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';

/** A file's text, and what the file was when it was read. */
interface Reading {
  readonly stamp: string;
  readonly text: string;
}

const readings = new Map<string, Reading>();

const CODE = /\.[cm]?[jt]s$/;
const STARTS = /\b(?:Worker|Piscina|Tinypool|fork|pool)\s*\(/;
/** A folder with more files is no place where a worker and its starter lie side by side. */
const MOST = 200;

/** Files beside a file, or in the folder above, that make workers and name it: it may be one of theirs. A rule follows imports forward, and such a file imports nothing. */
export function startersOf(root: string, file: string): string[] {
  const stem = basename(file).replace(CODE, '');
  const folders = new Set([posix.dirname(file), posix.dirname(posix.dirname(file))]);
  return [...folders].flatMap((folder) => codeIn(root, folder)).filter((each) => each !== file && isStarter(textOf(join(root, each)), stem));
}

const isStarter = (text: string, stem: string): boolean => STARTS.test(text) && text.includes(stem);

function codeIn(root: string, folder: string): string[] {
  const names = readdirSync(join(root, folder)).filter((name) => CODE.test(name));
  return names.length > MOST ? [] : names.map((name) => posix.join(folder, name));
}

function textOf(path: string): string {
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  const known = readings.get(path);
  if (known?.stamp === stamp) return known.text;
  const text = readFileSync(path, 'utf8');
  readings.set(path, { stamp, text });
  return text;
}

/** Is there a folder to look into? Code that a host hands over without a file has none. */
export const hasFolder = (root: string, file: string): boolean => statSync(join(root, dirname(file)), { throwIfNoEntry: false })?.isDirectory() === true;
