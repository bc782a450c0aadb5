import type { Explanation } from '../analysis/explain.ts';
import type { Report, ReportCall } from './report/contract.ts';

/** What a run came to, for reporters that print it. */
export interface Outcome {
  readonly report: Report;
  /** The calls that a person has to look at, explained: found or refused. */
  readonly told: readonly Told[];
  /** By code, what a refusal or skip means. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Files with their texts, in order. */
  readonly changes: readonly { readonly file: string; readonly before: string; readonly after: string; readonly isNew?: true }[];
  readonly written: boolean;
  /** What was left out of the run, and why, in a sentence each. */
  readonly notes?: readonly string[];
}

export interface Told {
  readonly call: ReportCall;
  readonly explanation: Explanation;
}
