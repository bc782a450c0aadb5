import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type GitAnswer =
  | { readonly is: 'ok'; readonly out: string }
  /** No git on this machine, or no repository here. */
  | { readonly is: 'none' }
  | { readonly is: 'failed'; readonly message: string };

/** Runs git and reads what it prints; never throws. */
export async function git(cwd: string, args: readonly string[]): Promise<GitAnswer> {
  try {
    // In English, because "not a git repository" has no exit code of its own.
    const { stdout } = await run('git', [...args], { cwd, maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' } });
    return { is: 'ok', out: stdout };
  } catch (error) {
    const { code, stderr = '', message } = error as Error & { code?: string | number; stderr?: string };
    if (code === 'ENOENT' || stderr.includes('not a git repository')) return { is: 'none' };
    return { is: 'failed', message: stderr.trim() || message };
  }
}

/**
 * Files below the folder that git knows or would add, or undefined where git cannot tell:
 * no repository, or the folder itself is ignored.
 */
export async function gitFiles(cwd: string): Promise<string[] | undefined> {
  const [listed, ignored] = await Promise.all([
    git(cwd, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']),
    git(cwd, ['check-ignore', '--quiet', '.']),
  ]);
  if (listed.is !== 'ok' || ignored.is === 'ok') return undefined;
  return listed.out.split('\0').filter((file) => file !== '');
}

export type Cleanliness = { readonly is: 'clean' } | { readonly is: 'dirty'; readonly files: readonly string[] } | { readonly is: 'unknown'; readonly message: string };

/** Is everything below the folder that could be lost committed? Untracked files count where `matters` says so. */
export async function cleanliness(cwd: string, matters: (file: string) => boolean): Promise<Cleanliness> {
  const answer = await git(cwd, ['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--', '.']);
  if (answer.is === 'failed') return { is: 'unknown', message: answer.message };
  if (answer.is === 'none') return { is: 'clean' };
  const files = answer.out
    .split('\0')
    .filter((line) => line !== '' && (!line.startsWith('?? ') || matters(line.slice(3))))
    .map((line) => line.slice(3));
  return files.length === 0 ? { is: 'clean' } : { is: 'dirty', files };
}
