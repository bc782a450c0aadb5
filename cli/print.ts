import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import type { Options } from './arguments.ts';
import { hasCode, reasonOf } from './file-errors.ts';
import type { Host } from './host.ts';
import type { Outcome } from './outcome.ts';
import { jsonText } from './report/json.ts';
import { UsageError } from './usage-error.ts';

/** Prints the outcome in the format asked for. */
export async function print(outcome: Outcome, { format }: Options, { stdout, env }: Host): Promise<void> {
  if (format === 'json') {
    stdout.write(jsonText(outcome.report));
    return;
  }
  const { stylishText } = await import('./report/stylish.ts');
  stdout.write(stylishText(outcome, stdout.isTTY === true && (env.NO_COLOR ?? '') === ''));
}

/**
 * Writes the report of `--report FILE`, whole or not at all.
 * @throws {UsageError}
 */
export async function writeReport(root: string, name: string, { report, written }: Outcome): Promise<void> {
  const file = resolve(root, name);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, jsonText(report));
  } catch (error) {
    throw new UsageError(`the report ${name} cannot be written: ${reasonOf(error)}${written ? '. The migration itself has been written.' : ''}`);
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  const target = await existing(file);
  // Replacing a pipe or /dev/stdout by a file would break them.
  if (target === 'special') {
    await writeFile(file, text);
    return;
  }
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text);
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** The file that is there, links resolved, or the name itself where there is none yet. */
async function existing(file: string): Promise<string> {
  try {
    return (await stat(file)).isFile() ? await realpath(file) : 'special';
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return file;
    throw error;
  }
}
