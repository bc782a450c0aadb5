import { KeyObject } from 'node:crypto';
import { Dir, Stats } from 'node:fs';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { member } from './runtime.ts';

/** What a call gave: its result, or the fields of its error, with the folder it ran in left out so that two runs compare. */
export type Outcome = { readonly value: unknown } | { readonly error: Readonly<Record<string, unknown>> };

const ERROR_FIELDS = ['name', 'code', 'errno', 'syscall', 'path', 'dest', 'message', 'status', 'signal', 'killed', 'cmd', 'stdout', 'stderr'] as const;

/** Runs one form and tells what came of it. `ignored`: the error fields that the catalogue says differ. */
export async function outcomeOf(run: () => unknown, folder: string, ignored: readonly string[], as: (value: unknown) => unknown = plain): Promise<Outcome> {
  try {
    return { value: withoutFolder(as(await run()), folder) };
  } catch (thrown) {
    const fields = ERROR_FIELDS.filter((name) => !ignored.includes(name)).map((name) => [name, withoutFolder(member(thrown, name), folder)] as const);
    return { error: Object.fromEntries(fields.filter(([, value]) => value !== undefined)) };
  }
}

/** What is in a folder: names, kinds, permissions, contents. */
export async function contentsOf(folder: string, under = ''): Promise<readonly string[]> {
  const contents: string[] = [];
  for (const name of await readdir(join(folder, under))) contents.push(...(await described(folder, join(under, name))));
  return contents;
}

async function described(folder: string, path: string): Promise<readonly string[]> {
  const stats = await lstat(join(folder, path));
  if (stats.isSymbolicLink()) return [`${path} -> ${String(withoutFolder(await readlink(join(folder, path)), folder))}`];
  const start = `${path} ${(stats.mode & 0o777).toString(8)}`;
  if (stats.isDirectory()) return [`${start} folder`, ...(await contentsOf(folder, path))];
  return [`${start} ${stats.nlink} ${await readFile(join(folder, path), 'latin1')}`];
}

/** Without what differs from run to run: times, numbers of files, keys. */
function plain(value: unknown): unknown {
  if (value instanceof Stats) return { size: value.size, mode: value.mode, file: value.isFile(), folder: value.isDirectory(), link: value.isSymbolicLink() };
  if (value instanceof Dir) {
    value.closeSync();
    return { class: 'Dir', path: value.path };
  }
  if (value instanceof KeyObject) return { type: value.type, size: value.symmetricKeySize, kind: value.asymmetricKeyType };
  return value;
}

function withoutFolder(value: unknown, folder: string): unknown {
  if (typeof value === 'string') return value.replaceAll(folder, 'FOLDER');
  if (Array.isArray(value)) return value.map((item) => withoutFolder(item, folder));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutFolder(inner, folder)]));
}
