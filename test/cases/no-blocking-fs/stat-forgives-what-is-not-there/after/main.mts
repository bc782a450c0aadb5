import { type StatSyncOptions, statSync, type PathLike, type Stats } from 'node:fs';
import { stat, lstat } from 'node:fs/promises';

// Like statSync with throwIfNoEntry: false, without blocking.
async function statIfThere(path: PathLike, options?: { readonly bigint?: boolean; readonly throwIfNoEntry?: boolean }): Promise<Stats | undefined> {
  try {
    return await stat(path, options as { bigint?: false });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    return undefined;
  }
}

// Like lstatSync with throwIfNoEntry: false, without blocking.
async function lstatIfThere(path: PathLike, options?: { readonly bigint?: boolean; readonly throwIfNoEntry?: boolean }): Promise<Stats | undefined> {
  try {
    return await lstat(path, options as { bigint?: false });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    return undefined;
  }
}

async function kind(path: string): Promise<string> {
  const stats = await statIfThere(path, { throwIfNoEntry: false });
  return stats === undefined ? 'nothing' : stats.isFile() ? 'file' : 'other';
}

async function isLink(path: string): Promise<boolean> {
  return (await lstatIfThere(path, { throwIfNoEntry: false }))?.isSymbolicLink() ?? false;
}

async function size(path: string): Promise<bigint> {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.size ?? 0n; // reports: no-blocking-fs, refuses: unsupported-option
}

async function known(path: string, options: StatSyncOptions): Promise<boolean> {
  return await statIfThere(path, options) !== undefined;
}

async function asked(path: string, options: string): Promise<boolean> {
  return statSync(path, JSON.parse(options) as StatSyncOptions) !== undefined; // reports: no-blocking-fs, refuses: unsupported-option
}

for (const path of ['one.txt', 'none.txt', 'one.txt/below']) {
  try {
    console.log(path, await kind(path), await isLink(path), await size(path), await known(path, { throwIfNoEntry: false }), await asked(path, '{ "throwIfNoEntry": false }'));
  } catch (error) {
    console.log(path, (error as { code?: string }).code);
  }
}
