import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCases, type CaseFolder, type Tree } from './case/case-folder.ts';
import { removeFolder, temporaryFolder } from './case/copy.ts';
import { prepare } from './case/run.ts';

/**
 * Runs in the program's main thread, before its own code: how often the piece of code ran there that ran most often.
 * V8 counts every block (https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#method-startPreciseCoverage), each
 * thread for itself, and node's own modules do not count. No clock is asked: how busy the machine is changes nothing.
 */
const PROBE = `
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
process.on('exit', () => {
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error;
    const scripts = coverage.result.filter(({ url }) => !url.startsWith('node:'));
    const counts = scripts.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)));
    writeFileSync(process.env.PROBE_FILE, JSON.stringify(counts.reduce((most, count) => Math.max(most, count), 0)));
  });
});
`;

/** Turns of a loop, or calls of a function, from which a program computes: in the programs below there are 1.6 to 300 million. */
const COMPUTES = 1_000_000;

let root = '';
beforeAll(async () => {
  root = await temporaryFolder();
  await writeFile(join(root, 'probe.mjs'), PROBE);
});
afterAll(() => removeFolder(root));

const usesThreads = ({ after, main }: CaseFolder): boolean => main !== undefined && [...(after?.texts.keys() ?? [])].some((file) => /\.worker\.[cm]?[jt]s$/.test(file));
const offloaded = readCases().filter((folder) => usesThreads(folder) && folder.options.brief !== true);

describe('with a pool of threads the event loop', () => {
  it('is looked at in at least twelve programs', () => {
    expect(offloaded.length).toBeGreaterThanOrEqual(12);
  });

  it.each(offloaded.map((folder) => [folder.id, folder] as const))('is free while %s computes', async (id, { before, after = before, main = '' }: CaseFolder) => {
    const held = await turnsOf(before, main, join(root, id, 'before'));
    const freed = await turnsOf(after, main, join(root, id, 'after'));
    expect(held).toBeGreaterThan(COMPUTES);
    expect(freed).toBeLessThan(COMPUTES / 50);
  });
});

/** How often the busiest piece of the program ran on its main thread. */
async function turnsOf(tree: Tree, main: string, dir: string): Promise<number> {
  const runnable = await prepare(tree, main, dir);
  const file = join(dir, 'turns.json');
  await promisify(execFile)(process.execPath, ['--import', join(root, 'probe.mjs'), runnable], { cwd: dir, env: { PATH: process.env.PATH ?? '', PROBE_FILE: file } });
  return JSON.parse(await readFile(file, 'utf8')) as number;
}
