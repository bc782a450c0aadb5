import { EventEmitter } from 'node:events';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Change, type Disk, writeChanges } from '../../cli/write.ts';
import { folderWith } from './world.ts';

const signals = new EventEmitter();
const FILES = { 'a.js': 'a1', 'b.js': 'b1', 'c.js': 'c1' };

describe('writing', () => {
  it('replaces texts, keeps modes and leaves nothing behind', async () => {
    const folder = folderWith(FILES);
    chmodSync(join(folder, 'a.js'), 0o755);
    await writeChanges(changes(folder), signals);
    expect(texts(folder)).toEqual({ 'a.js': 'a2', 'b.js': 'b2', 'c.js': 'c2' });
    expect(statSync(join(folder, 'a.js')).mode & 0o777).toBe(0o755);
    expect(signals.eventNames()).toEqual([]);
  });

  it('writes through a link to its target', async () => {
    const folder = folderWith({ tool: 'a1' });
    symlinkSync('tool', join(folder, 'cli.js'));
    await writeChanges([{ file: 'cli.js', path: join(folder, 'tool'), before: 'a1', after: 'a2', encoding: 'utf8' }], signals);
    expect(lstatSync(join(folder, 'cli.js')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'tool'), 'utf8')).toBe('a2');
  });

  it('keeps bytes that are not UTF-8', async () => {
    const folder = folderWith({ 'a.js': Buffer.from('f() // \xE4', 'latin1') });
    await writeChanges([{ file: 'a.js', path: join(folder, 'a.js'), before: 'f() // \xE4', after: 'await f() // \xE4', encoding: 'latin1' }], signals);
    expect(readFileSync(join(folder, 'a.js'), 'latin1')).toBe('await f() // \xE4');
  });
});

describe('nothing is written', () => {
  it('where a file has changed since it was read', async () => {
    const folder = folderWith(FILES);
    writeFileSync(join(folder, 'c.js'), 'mine');
    await expect(writeChanges(changes(folder), signals)).rejects.toThrow('c.js cannot be written: it has changed since it was read. Nothing was changed.');
    expect(texts(folder)).toEqual({ ...FILES, 'c.js': 'mine' });
  });

  it('where the disk is full', async () => {
    const folder = folderWith(FILES);
    const disk = { ...fs, writeFile: failing(fs.writeFile, (path) => (path as string).includes('.b.js.'), 'ENOSPC') };
    await expect(writeChanges(changes(folder), signals, disk)).rejects.toThrow('b.js cannot be written: no space left on the disk (ENOSPC). Nothing was changed.');
    expect(texts(folder)).toEqual(FILES);
  });

  it('where the encoding cannot hold the new text', async () => {
    const folder = folderWith(FILES);
    const wide = changes(folder).map((change): Change => ({ ...change, after: '→', encoding: 'latin1' }));
    await expect(writeChanges(wide, signals)).rejects.toThrow('a.js cannot be written: its encoding cannot hold the new text');
    expect(texts(folder)).toEqual(FILES);
  });

  it('where a file is read-only', async () => {
    const folder = folderWith(FILES);
    const disk = { ...fs, access: failing(fs.access, (path) => (path as string).endsWith('/b.js'), 'EACCES') };
    await expect(writeChanges(changes(folder), signals, disk)).rejects.toThrow('b.js cannot be written: permission denied (EACCES)');
    expect(texts(folder)).toEqual(FILES);
  });

  it('where a signal comes before the end of the preparations', async () => {
    const folder = folderWith(FILES);
    const disk = { ...fs, chmod: interrupting(fs.chmod, (path) => String(path).includes('.a.js.')) };
    await expect(writeChanges(changes(folder), signals, disk)).rejects.toThrow('stopped by SIGINT. Nothing was changed.');
    expect(texts(folder)).toEqual(FILES);
  });
});

describe('halfway', () => {
  it('everything is put back, with modes, where a file cannot be replaced', async () => {
    const folder = folderWith(FILES);
    chmodSync(join(folder, 'a.js'), 0o700);
    const disk = { ...fs, rename: failing(fs.rename, (_, to) => String(to).endsWith('/c.js'), 'EROFS') };
    await expect(writeChanges(changes(folder), signals, disk)).rejects.toThrow('c.js cannot be written: the file system is read-only (EROFS). Everything is as it was.');
    expect(texts(folder)).toEqual(FILES);
    expect(statSync(join(folder, 'a.js')).mode & 0o777).toBe(0o700);
  });

  it('files that cannot be put back are named', async () => {
    const folder = folderWith(FILES);
    let renames = 0;
    const disk = { ...fs, rename: failing(fs.rename, () => (renames += 1) > 1, 'EIO') };
    await expect(writeChanges(changes(folder), signals, disk)).rejects.toThrow('b.js cannot be written: the disk reports an error (EIO). These files could not be put back and hold the new text: a.js.');
    expect(texts(folder)).toEqual({ ...FILES, 'a.js': 'a2' });
  });

  it('a signal lets it come to its end', async () => {
    const folder = folderWith(FILES);
    const disk = { ...fs, rename: interrupting(fs.rename, (_, to) => String(to).endsWith('/a.js')) };
    await expect(writeChanges(changes(folder), signals, disk)).rejects.toThrow('stopped by SIGINT. The migration had already been written completely.');
    expect(texts(folder)).toEqual({ 'a.js': 'a2', 'b.js': 'b2', 'c.js': 'c2' });
  });
});

function changes(folder: string): Change[] {
  return Object.entries(FILES).map(([file, before]) => ({ file, path: join(folder, file), before, after: before.replace('1', '2'), encoding: 'utf8' }));
}

/** Everything in the folder, temporary files too. */
function texts(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).sort().filter((name) => existsSync(join(folder, name))).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

type Operation<A extends unknown[]> = (...args: A) => Promise<void>;

function failing<A extends unknown[]>(real: Operation<A>, when: (...args: A) => boolean, code: string): Operation<A> & Disk['rename'] & Disk['writeFile'] {
  const operation = (...args: A): Promise<void> => (when(...args) ? Promise.reject(Object.assign(new Error(code), { code })) : real(...args));
  return operation as Operation<A> & Disk['rename'] & Disk['writeFile'];
}

function interrupting<A extends unknown[]>(real: Operation<A>, when: (...args: A) => boolean): Operation<A> {
  return async (...args) => {
    if (when(...args)) signals.emit('SIGINT', 'SIGINT');
    await real(...args);
  };
}
