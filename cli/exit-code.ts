import type { Options } from './arguments.ts';
import type { Report } from './report/contract.ts';

/** 0 = fine, 1 = something that the user asked to fail on, 2 = files that could not be read. */
export function exitCodeOf({ summary, errors }: Report, { command, allowErrors, failOnRefused }: Options): 0 | 1 | 2 {
  if (errors.length > 0 && !allowErrors) return 2;
  if (command === 'check') return summary.calls > 0 ? 1 : 0;
  return failOnRefused && summary.refused > 0 ? 1 : 0;
}
