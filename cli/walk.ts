import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadError } from '../analysis/program/program.ts';
import { reasonOf } from './file-errors.ts';
import { isSkipped, isSource, mayBeScript } from './kinds-of-files.ts';

export interface Walked {
  /** Relative to the folder, with `/`. */
  readonly files: readonly string[];
  readonly errors: readonly ReadError[];
}

/** Sources below a folder. Links to folders are not followed, so that no loop can be walked. */
export async function walk(folder: string, below = ''): Promise<Walked> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(folder, below), { withFileTypes: true });
  } catch (error) {
    return { files: [], errors: [{ file: below || '.', message: `the folder cannot be read: ${reasonOf(error)}` }] };
  }
  const at = (name: string): string => (below === '' ? name : `${below}/${name}`);
  const folders = entries.filter((entry) => entry.isDirectory() && !isSkipped(`${at(entry.name)}/x`));
  const deeper = await Promise.all(folders.map((entry) => walk(folder, at(entry.name))));
  const files = entries.filter((entry) => !entry.isDirectory() && (isSource(entry.name) || (entry.isFile() && mayBeScript(entry.name)))).map((entry) => at(entry.name));
  return { files: [...files, ...deeper.flatMap((found) => found.files)], errors: deeper.flatMap((found) => found.errors) };
}
