import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { Host } from '../../cli/host.ts';
import { run } from '../../cli/run.ts';
import { toyAnalysis } from './toy-analysis.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'unblock-cli-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const NOBODY = 65534;

/** Runs something as a user whom permissions bind: root, as tests in a container often are, may read and write everything. */
export async function withoutPrivileges<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) chownSync(join(folder, name), NOBODY, NOBODY);
  process.setegid?.(NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}

/** Runs git with settings of its own. */
export function git(cwd: string, ...args: readonly string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' };
  execFileSync('git', args, { cwd, env, stdio: 'pipe' });
}

export function commitAll(cwd: string): void {
  git(cwd, 'init', '-q');
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-qm', 'all');
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in a folder, with the toy analysis unless the test brings another. */
export async function unblock(cwd: string, args: readonly string[], world: Partial<Host> & { readonly tty?: boolean } = {}): Promise<Ran> {
  const printed = { out: '', err: '' };
  const isTTY = world.tty ?? false;
  const code = await run(args, {
    cwd,
    env: {},
    stdout: { isTTY, write: (text) => (printed.out += text) },
    stderr: { isTTY, write: (text) => (printed.err += text) },
    signals: new EventEmitter(),
    loadAnalysis: () => Promise.resolve(toyAnalysis),
    ...world,
  });
  return { code, ...printed };
}
