import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { MOST_CALLERS, type WantedName } from '../analysis/findings/contexts/called-at-start.ts';
import { isTestFile } from '../analysis/findings/file-role.ts';
import { oncePer } from '../analysis/program/once-per.ts';
import { readTextFile } from '../analysis/program/project/disk.ts';
import { currentRun } from './lint-run.ts';

const CODE = /(?<!\.d)(?<!\.min)\.[cm]?[jt]sx?$/;
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build', 'out', 'coverage', 'vendor', 'public']);
/** A larger package is not searched for callers. */
const MOST_FILES = 5000;

/** The texts of a folder's code, by run of the linter. */
const textsIn = oncePer((_run: object) => new Map<string, ReadonlyMap<string, string>>());

/**
 * Files of a package, tests left out, whose texts hold a name of another file's function, or, for what a file exports as a whole, the
 * file's own name; undefined where they are too many to be callers of a start.
 */
export function mentioning(root: string, folder: string, { file, name }: WantedName): string[] | undefined {
  const texts = textsUnder(root, folder);
  const word = new RegExp(`(?<![\\w$])${(name === 'default' ? stemOf(file) : name).replaceAll(/[^\w]/g, '\\$&')}(?![\\w$])`);
  const found = [...texts].flatMap(([each, text]) => (each !== file && word.test(text) ? [each] : []));
  return texts.size === 0 || found.length > MOST_CALLERS ? undefined : found;
}

/** The texts of a folder's code, tests left out. */
export function textsUnder(root: string, folder: string): ReadonlyMap<string, string> {
  const known = textsIn(currentRun());
  const key = join(root, folder);
  const texts = known.get(key) ?? readTexts(root, folder);
  known.set(key, texts);
  return texts;
}

/** As others import it: a folder's index has the name of the folder. */
function stemOf(file: string): string {
  const stem = basename(file).replace(CODE, '');
  return stem === 'index' ? basename(dirname(file)) : stem;
}

function readTexts(root: string, folder: string): ReadonlyMap<string, string> {
  const files = codeIn(root, folder === '.' ? '' : folder, { left: MOST_FILES });
  return new Map(files.flatMap((file) => {
    const read = readTextFile(join(root, file));
    return read.kind === 'text' ? [[file, read.text] as const] : [];
  }));
}

function codeIn(root: string, folder: string, budget: { left: number }): string[] {
  const names = readdirSync(join(root, folder)).filter((name) => !name.startsWith('.') && !SKIPPED.has(name));
  return names.flatMap((name) => {
    const path = posix.join(folder, name);
    if (statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true) return budget.left > 0 ? codeIn(root, path, budget) : [];
    if (!CODE.test(name) || isTestFile(path)) return [];
    budget.left -= 1;
    return [path];
  });
}
