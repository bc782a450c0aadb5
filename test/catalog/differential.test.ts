import { describe, expect, it } from 'vitest';
import { entries } from '../../catalog/index.ts';
import type { Entry } from '../../catalog/entry.ts';
import { runAsync, runSync } from './run-forms.ts';
import { runsOn } from './runtime.ts';
import { samples } from './samples.ts';
import { trial } from './trial.ts';

const entryOf = new Map(entries.map((entry) => [entry.id, entry]));

describe('the asynchronous form does as the synchronous one', () => {
  for (const sample of samples) {
    const entry = entryOf.get(sample.id);
    if (entry === undefined || runsHere(entry)) it(`${sample.id}: ${sample.case}`, async () => {
      if (entry === undefined) throw new Error(`${sample.id} is not in the catalogue`);
      const [synchronous, asynchronous] = [await trial(entry, sample, runSync), await trial(entry, sample, runAsync)];
      expect(asynchronous).toEqual(synchronous);
    });
  }
});

it('is shown for most of what has one', () => {
  const sampled = new Set(samples.map(({ id }) => id));
  const promising = entries.filter(({ id, module, instead, only }) => module.startsWith('node:') && !id.includes('Zip') && only === undefined && ['promise', 'promisify', 'method', 'async-iterator'].includes(instead.form));
  expect(promising.filter(({ id }) => !sampled.has(id)).map(({ id }) => id)).toEqual([]);
});

/** Both forms: the asynchronous one may be younger. */
function runsHere({ since, instead, only }: Entry): boolean {
  const call = instead.form === 'adapter' ? instead.plain : instead;
  const other = call !== undefined && 'since' in call ? call.since : undefined;
  return runsOn(since) && runsOn(other) && (only === undefined || only === process.platform);
}
