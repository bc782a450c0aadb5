import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../case/copy.ts';
import { programs } from './arbitrary.ts';
import { counterexample } from './counterexample.ts';
import { programText } from './render-program.ts';
import type { ProgramSpec } from './spec.ts';
import { difference, tryAll, type Sample, type Trial } from './trial.ts';

/** Fixed, so that a run in CI tells what changed in the engine and nothing else. */
const SEED = 20_001;
/** A part of them in each run; `PROGRAMS=1000` for all. */
const PROGRAMS = Number(process.env.PROGRAMS ?? 150);
const TOGETHER = 50;
const PATIENCE = 300_000;

let root = '';
beforeAll(async () => {
  root = await temporaryFolder();
});
afterAll(() => removeFolder(root));

const sampleOf = (spec: ProgramSpec): Sample => ({ format: spec.format, exports: spec.exports, texts: programText(spec) });
const samples = fc.sample(programs, { numRuns: PROGRAMS, seed: SEED }).map(sampleOf);
const trials: Trial[] = [];

describe('generated programs do the same before and after', () => {
  const starts = Array.from({ length: PROGRAMS / TOGETHER }, (_, at) => at * TOGETHER);
  it.each(starts)('from %i on', { timeout: PATIENCE }, async (start) => {
    const some = await tryAll(root, samples.slice(start, start + TOGETHER));
    trials.push(...some);
    const at = some.findIndex((trial) => difference(trial).length > 0);
    if (at >= 0) expect.fail(await counterexample(root, programs, sampleOf, SEED, start + at));
  });
});

describe('what is generated', () => {
  it('is migrated for the most part, or it would prove nothing', () => {
    const open = trials.filter(({ sample }) => sample.exports === 'break');
    expect(migrated(open) / calls(open)).toBeGreaterThan(0.6);
    expect(trials).toHaveLength(PROGRAMS);
  });

  it('shows what it does in nine of ten programs', () => {
    const silent = trials.filter(({ before }) => before.output.length === 0 && before.error === null);
    expect(silent.length / trials.length).toBeLessThan(0.1);
  });
});

const calls = (some: readonly Trial[]): number => some.reduce((sum, { migration }) => sum + migration.calls, 0);
const migrated = (some: readonly Trial[]): number => calls(some) - some.reduce((sum, { migration }) => sum + migration.outcomes.length, 0);
