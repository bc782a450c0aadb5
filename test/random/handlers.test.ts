import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder, temporaryFolder } from '../case/copy.ts';
import { counterexample } from './counterexample.ts';
import { handlers, handlerText, type HandlerSpec } from './handlers.ts';
import { difference, tryAll, type Sample } from './trial.ts';

const SEED = 40_001;
const PROGRAMS = 60;
const PATIENCE = 300_000;

let root = '';
beforeAll(async () => {
  root = await temporaryFolder();
});
afterAll(() => removeFolder(root));

const sampleOf = (spec: HandlerSpec): Sample => ({ format: spec.format, exports: 'break', texts: handlerText(spec) });

describe('a handler that is started twice', () => {
  it('leaves what it left before, however the two runs mix', { timeout: PATIENCE }, async () => {
    const trials = await tryAll(root, fc.sample(handlers, { numRuns: PROGRAMS, seed: SEED }).map(sampleOf));
    const at = trials.findIndex((trial) => difference(trial).length > 0);
    if (at >= 0) expect.fail(await counterexample(root, handlers, sampleOf, SEED, at));
    expect(trials.filter(({ before }) => before.error !== null || before.output.length !== 1)).toEqual([]);
    // Refusing everything would be safe, and no use.
    expect(trials.filter(({ migration }) => migration.edits > 0).length).toBeGreaterThan(PROGRAMS / 4);
  });
});
