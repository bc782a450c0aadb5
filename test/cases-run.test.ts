import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCases, type CaseFolder } from './case/case-folder.ts';
import { removeFolder, temporaryFolder } from './case/copy.ts';
import { differences } from './case/differences.ts';
import { run } from './case/run.ts';

let root = '';
beforeAll(async () => {
  root = await temporaryFolder();
});
afterAll(() => removeFolder(root));

const programs = readCases().filter(({ main }) => main !== undefined);
/** Cases without an `after` run once: a program that crashes shows nothing. */
const [migrated, left] = [programs.filter(({ after }) => after !== undefined), programs.filter(({ after }) => after === undefined)];

describe('a program does the same before and after', () => {
  it.concurrent.each(migrated.map((folder) => [folder.id, folder] as const))('%s', async (id, { before, after = before, main = '' }) => {
    const old = await run(before, main, join(root, id, 'before'));
    const young = await run(after, main, join(root, id, 'after'));
    expect({ stdout: young.stdout, stderr: young.stderr, exitCode: young.exitCode }).toEqual({ stdout: old.stdout, stderr: old.stderr, exitCode: old.exitCode });
    expect(differences(old.files, young.files)).toBe('');
    expect(saysSomething(old)).toBe(true);
  });
});

describe('a program that is not edited runs', () => {
  it.concurrent.each(left.map((folder) => [folder.id, folder] as const))('%s', async (id, { before, main = '' }: CaseFolder) => {
    const only = await run(before, main, join(root, id, 'before'));
    expect(only.stderr).toBe('');
    expect(only.exitCode).toBe(0);
    expect(saysSomething(only)).toBe(true);
  });
});

/** A main that prints and leaves nothing proves nothing. */
function saysSomething({ stdout, stderr, files }: Awaited<ReturnType<typeof run>>): boolean {
  return stdout !== '' || stderr !== '' || files.size > 0;
}
