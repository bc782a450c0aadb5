import { setTimeout } from 'node:timers/promises';
import type { Rule } from 'eslint';
import { expect, it } from 'vitest';
import { beginFile, currentRun } from '../../rules/lint-run.ts';

const PAUSE = 300;

it('a run of the linter lasts while the process is busy, however long a file takes, and ends when it was idle', async () => {
  const run = runWith('a.js', 'a');
  keepBusy(PAUSE);
  expect(runWith('b.js', 'b')).toBe(run);
  await setTimeout(PAUSE);
  expect(runWith('c.js', 'c')).not.toBe(run);
});

it('who asks about the same text again begins a new run', () => {
  const run = runWith('a.js', 'same');
  expect(runWith('a.js', 'same')).not.toBe(run);
});

function runWith(filename: string, text: string): object {
  beginFile({ filename, sourceCode: { text } } as unknown as Rule.RuleContext);
  return currentRun();
}

function keepBusy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
