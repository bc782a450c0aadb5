import type { Rule } from 'eslint';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginFile, currentRun } from '../../rules/lint-run.ts';

/** More than the pause within a run, in milliseconds, and less; told by a clock of the test's own, for a machine under load has its own pauses. */
const LONG = 300;
const SHORT = 200;

let idle = 0;
let active = 0;

beforeEach(() => {
  vi.spyOn(performance, 'eventLoopUtilization').mockImplementation(() => ({ idle, active, utilization: active / (idle + active || 1) }));
});
afterEach(() => vi.restoreAllMocks());

it('a run of the linter lasts while the process is busy, however long a file takes, and ends when it was idle', () => {
  const run = runWith('a.js', 'a');
  active += 100 * LONG;
  expect(runWith('b.js', 'b')).toBe(run);
  idle += SHORT;
  expect(runWith('c.js', 'c')).toBe(run);
  idle += LONG;
  expect(runWith('d.js', 'd')).not.toBe(run);
});

it('who asks about the same text again begins a new run', () => {
  const run = runWith('a.js', 'same');
  expect(runWith('a.js', 'same')).not.toBe(run);
});

function runWith(filename: string, text: string): object {
  beginFile({ filename, sourceCode: { text } } as unknown as Rule.RuleContext);
  return currentRun();
}
