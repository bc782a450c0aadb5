import { lstatSync, type StatSyncOptions, statSync } from 'node:fs';

async function kind(path: string): Promise<string> {
  const stats = statSync(path, { throwIfNoEntry: false }); // reports: no-blocking-fs
  return stats === undefined ? 'nothing' : stats.isFile() ? 'file' : 'other';
}

async function isLink(path: string): Promise<boolean> {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false; // reports: no-blocking-fs
}

async function size(path: string): Promise<bigint> {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.size ?? 0n; // reports: no-blocking-fs, refuses: unsupported-option
}

async function known(path: string, options: StatSyncOptions): Promise<boolean> {
  return statSync(path, options) !== undefined; // reports: no-blocking-fs
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
