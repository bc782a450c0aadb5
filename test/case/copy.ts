import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isProgramCode } from './case-folder.ts';

/** A folder of its own outside this package, so that no package.json of ours is found from there. */
export async function temporaryFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'unblock-case-')));
}

export async function removeFolder(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
}

/** Writes the files below `dir`. */
export async function writeTree(dir: string, texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of texts) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    // Programs start with a shebang now and then; what a case runs is started by node all the same.
    await writeFile(join(dir, file), text, isProgramCode(file) ? { mode: 0o755 } : undefined);
  }
}
