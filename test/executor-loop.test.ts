import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCases, type CaseFolder, type Tree } from './case/case-folder.ts';
import { removeFolder, temporaryFolder } from './case/copy.ts';
import { prepare } from './case/run.ts';

/**
 * Runs in the program, before its own code: how long the loop stood still at a stretch, as a part of the whole run.
 * A ratio within one run does not depend on how fast the machine is.
 */
const PROBE = `
import { writeFileSync } from 'node:fs';
let last = performance.now();
let longest = 0;
const tick = () => {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
};
setInterval(tick, 1).unref();
const start = performance.now();
process.on('exit', () => {
  tick();
  writeFileSync(process.env.PROBE_FILE, JSON.stringify(longest / (performance.now() - start)));
});
`;

let root = '';
beforeAll(async () => {
  root = await temporaryFolder();
  await writeFile(join(root, 'probe.mjs'), PROBE);
});
afterAll(() => removeFolder(root));

const offloaded = readCases().filter(({ after, main }) => main !== undefined && [...(after?.texts.keys() ?? [])].some((file) => /\.worker\.[cm]?[jt]s$/.test(file)));

describe('with a pool of threads the event loop', () => {
  it('is measured in at least twelve programs', () => {
    expect(offloaded.length).toBeGreaterThanOrEqual(12);
  });

  it.each(offloaded.filter(({ options }) => options.brief !== true).map((folder) => [folder.id, folder] as const))('is free while %s computes', { retry: 2 }, async (id, { before, after = before, main = '' }: CaseFolder) => {
    const stalled = await stallOf(before, main, join(root, id, 'before'));
    const freed = await stallOf(after, main, join(root, id, 'after'));
    // A share of one run against the same share of another: how long either takes does not count. Measured on a machine with more
    // to do than it has cores for, twelve programs were at 0.01 to 0.29.
    expect(freed / stalled).toBeLessThan(0.75);
  });
});

/** The longest time for which no timer ran, as a part of the whole. */
async function stallOf(tree: Tree, main: string, dir: string): Promise<number> {
  const runnable = await prepare(tree, main, dir);
  const file = join(dir, 'stall.json');
  await promisify(execFile)(process.execPath, ['--import', join(root, 'probe.mjs'), runnable], { cwd: dir, env: { PATH: process.env.PATH ?? '', PROBE_FILE: file } });
  const { default: stall } = (await import(file, { with: { type: 'json' } })) as { default: number };
  return stall;
}
