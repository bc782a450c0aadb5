import fs from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './file-errors.ts';
import { holdSignals, type SignalSource } from './hold-signals.ts';

/** A file's new text. */
export interface Change {
  readonly file: string;
  /** Absolute, links resolved. */
  readonly path: string;
  /** With byte order mark, as all texts here. */
  readonly before: string;
  readonly after: string;
  readonly encoding: 'utf8' | 'latin1';
  /** There is no such file yet. */
  readonly isNew?: true;
}

/** A file could not be written; what had been written was put back unless the message says otherwise. */
export class WriteFailure extends Error {
  override readonly name = 'WriteFailure';
}

export type Disk = Pick<typeof fs, 'access' | 'chmod' | 'chown' | 'readFile' | 'rename' | 'rm' | 'stat' | 'writeFile'>;

/** A new text that lies beside its file and waits to take its place. */
interface Staged {
  readonly change: Change;
  readonly temporary: string;
  /** Absent for a new file. */
  readonly original?: Buffer;
  readonly mode: number;
}

/**
 * Writes all changes or none. Everything is first written beside its target; only then, by renaming, does anything change.
 * A signal while that goes on discards it, or lets it come to its end where renaming has begun.
 * @throws {WriteFailure} naming the file
 * @throws {Interrupted}
 */
export async function writeChanges(changes: readonly Change[], signals: SignalSource, disk: Disk = fs): Promise<void> {
  const held = holdSignals(signals);
  const temporaries: string[] = [];
  try {
    const staged: Staged[] = [];
    for (const change of changes) {
      held.check('Nothing was changed.');
      staged.push(await stage(change, temporaries, disk));
    }
    held.check('Nothing was changed.');
    await replaceAll(staged, temporaries, disk);
    held.check('The migration had already been written completely.');
  } finally {
    await Promise.allSettled(temporaries.map((path) => disk.rm(path, { force: true })));
    held.release();
  }
}

async function stage(change: Change, temporaries: string[], disk: Disk): Promise<Staged> {
  return change.isNew === true ? stageNew(change, temporaries, disk) : stageChanged(change, temporaries, disk);
}

const NEW_FILE_MODE = 0o644;

/** Its folder is there: it lies beside code of the program. */
async function stageNew(change: Change, temporaries: string[], disk: Disk): Promise<Staged> {
  const { file, path, after, encoding } = change;
  try {
    if (await disk.stat(path).then(() => true, () => false)) throw new Error('there is a file of that name');
    const temporary = besides(path, temporaries);
    await disk.writeFile(temporary, Buffer.from(after, encoding), { flag: 'wx', flush: true, mode: NEW_FILE_MODE });
    return { change, temporary, mode: NEW_FILE_MODE };
  } catch (error) {
    throw new WriteFailure(`${file} cannot be written: ${reasonOf(error)}. Nothing was changed.`);
  }
}

async function stageChanged(change: Change, temporaries: string[], disk: Disk): Promise<Staged> {
  const { file, path, before, after, encoding } = change;
  try {
    const [{ mode, uid, gid }, original] = await Promise.all([disk.stat(path), disk.readFile(path), disk.access(path, fs.constants.W_OK)]);
    if (original.toString(encoding) !== before) throw new Error('it has changed since it was read');
    const content = Buffer.from(after, encoding);
    if (content.toString(encoding) !== after) throw new Error('its encoding cannot hold the new text');
    const temporary = besides(path, temporaries);
    await disk.writeFile(temporary, content, { flag: 'wx', flush: true });
    await disk.chmod(temporary, mode);
    await keepOwner(temporary, uid, gid, disk);
    return { change, temporary, original, mode };
  } catch (error) {
    throw new WriteFailure(`${file} cannot be written: ${reasonOf(error)}. Nothing was changed.`);
  }
}

function besides(path: string, temporaries: string[]): string {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  temporaries.push(temporary);
  return temporary;
}

/** Only root can give files away, and only root needs to. */
async function keepOwner(path: string, uid: number, gid: number, disk: Disk): Promise<void> {
  if (process.getuid?.() === 0) await disk.chown(path, uid, gid);
}

async function replaceAll(staged: readonly Staged[], temporaries: string[], disk: Disk): Promise<void> {
  const replaced: Staged[] = [];
  for (const one of staged) {
    try {
      await disk.rename(one.temporary, one.change.path);
      replaced.push(one);
    } catch (error) {
      const lost = await restore(replaced, temporaries, disk);
      const outcome = lost.length === 0 ? 'Everything is as it was.' : `These files could not be put back and hold the new text: ${lost.join(', ')}.`;
      throw new WriteFailure(`${one.change.file} cannot be written: ${reasonOf(error)}. ${outcome}`);
    }
  }
}

/** Puts originals back; returns the files where that failed. */
async function restore(replaced: readonly Staged[], temporaries: string[], disk: Disk): Promise<string[]> {
  const lost: string[] = [];
  for (const { change, original, mode } of replaced) {
    try {
      if (original === undefined) {
        await disk.rm(change.path);
        continue;
      }
      const { uid, gid } = await disk.stat(change.path);
      const temporary = besides(change.path, temporaries);
      await disk.writeFile(temporary, original, { flag: 'wx' });
      await disk.chmod(temporary, mode);
      await keepOwner(temporary, uid, gid, disk);
      await disk.rename(temporary, change.path);
    } catch {
      lost.push(change.file);
    }
  }
  return lost;
}
