import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTree } from '../case/copy.ts';

/** One program in a folder of its own, where its files lie already. */
export interface Job {
  readonly dir: string;
  readonly format: 'cjs' | 'esm';
}

/** Everything that a user of a program sees of a run. */
export interface Result {
  readonly output: readonly string[];
  /** Name, code and message of what ended the program. */
  readonly error: string | null;
  readonly exitCode: number;
  /** What lies in its folder afterwards; null for a folder. */
  readonly files: Readonly<Record<string, string | null>>;
}

const RUNNER = fileURLToPath(new URL('run-programs.mjs', import.meta.url));
const TIMEOUT = 120_000;

const DATA = new Map([
  ['data/notes.txt', 'alpha\nbeta\n'],
  ['data/settings.json', '{"name":"gamma"}'],
  ['data/sub/deep.txt', 'deep'],
]);

/** Runs all programs in one process; results in the order of the jobs. */
export async function runAll(scratch: string, jobs: readonly Job[]): Promise<Result[]> {
  await mkdir(scratch, { recursive: true });
  for (const { dir } of jobs) await writeTree(dir, DATA);
  const list = join(scratch, 'jobs.json');
  const results = join(scratch, 'results.json');
  await writeFile(list, JSON.stringify(jobs.map(({ dir, format }) => ({ dir, format }))));
  await node([RUNNER, list, results]);
  return JSON.parse(await readFile(results, 'utf8')) as Result[];
}

function node(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { timeout: TIMEOUT, killSignal: 'SIGKILL' }, (error, _stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`the programs did not run to their end: ${stderr || error.message}`));
    });
  });
}
