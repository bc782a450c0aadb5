import fc from 'fast-check';
import { join } from 'node:path';
import { difference, tryAll, type Sample } from './trial.ts';

const PATIENCE = 60_000;

/** The smallest program that still fails like the one of this number, with what is wrong with it: what a failing test prints. */
export async function counterexample<T>(root: string, arbitrary: fc.Arbitrary<T>, sampleOf: (spec: T) => Sample, seed: number, at: number): Promise<string> {
  let said = '';
  const holds = fc.asyncProperty(arbitrary, async (spec) => {
    const sample = sampleOf(spec);
    const [trial] = await tryAll(join(root, 'shrink'), [sample]);
    const lines = trial === undefined ? [] : difference(trial);
    if (lines.length > 0) said = `${lines.join('\n')}\n${[...sample.texts].map(([file, text]) => `── ${file}\n${text}`).join('\n')}`;
    return lines.length === 0;
  });
  await fc.check(holds, { seed, path: String(at), numRuns: 1, endOnFailure: false, interruptAfterTimeLimit: PATIENCE, markInterruptAsFailure: true });
  return `seed ${seed}, program ${at}:\n${said === '' ? 'it passes when it is run alone' : said}`;
}
