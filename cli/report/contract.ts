import type { Finding, Link } from '../../analysis/findings/finding.ts';
import type { Dependency, PublicChange, SettingChange } from '../../analysis/plan/plan.ts';
import type { Policy } from '../../analysis/plan/policy.ts';
import type { ReadError } from '../../analysis/program/program.ts';

/**
 * The result of a run, as `--report` and `--format json` write it. Within one schema number, fields are only added.
 * Lists are sorted and paths relative with `/`: the same input gives the same bytes.
 */
export interface Report {
  readonly schema: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly options: ReportOptions;
  readonly summary: Summary;
  readonly calls: readonly ReportCall[];
  readonly units: readonly ReportUnit[];
  readonly publicChanges: readonly PublicChange[];
  /** Files that are added: code for worker threads. */
  readonly newFiles?: readonly string[];
  /** What a package.json has to name besides. */
  readonly dependencies?: readonly Dependency[];
  /** What linters have to be told, so that they accept async functions. */
  readonly settings?: readonly SettingChange[];
  readonly errors: readonly ReadError[];
  /** Milliseconds by step, only with `--timings`. */
  readonly timings?: Readonly<Record<string, number>>;
}

/** What was asked for, after the configuration file and the defaults. */
export interface ReportOptions extends Omit<Policy, 'maxTwins'> {
  readonly command: 'check' | 'migrate';
  readonly paths: readonly string[];
  /** Only for `check`. */
  readonly preset?: string;
  readonly all: boolean;
  /** Only for `migrate`. */
  readonly write?: boolean;
  /** Absent = no limit. */
  readonly maxTwins?: number;
}

export interface Summary {
  /** Files of the program. */
  readonly files: number;
  /** Of these, the files that needed a syntax tree. */
  readonly parsed: number;
  /** Files left out because no person writes such code. */
  readonly generated: number;
  readonly calls: number;
  readonly migrated: number;
  readonly refused: number;
  readonly skipped: number;
  /** Files that the plan changes, written or not. */
  readonly filesChanged: number;
  /** Synchronous functions that get an asynchronous one beside them. */
  readonly twins: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** Refused and skipped calls by reason. */
  readonly byCode: Readonly<Record<string, number>>;
}

export interface ReportCall extends Pick<Finding, 'id' | 'file' | 'api' | 'kind' | 'rule' | 'certainty'> {
  /** Lines and columns from 1, columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly context: Finding['context']['kind'];
  readonly status: 'found' | 'migrated' | 'refused' | 'skipped';
  /** What is written instead, where it is migrated. */
  readonly to?: string;
  readonly keeps?: 'sync twin';
  /** How what its await would have broken is kept whole. */
  readonly pattern?: 'single flight' | 'serialised section';
  /** Why it is refused or skipped: the name of a page in docs/refusals. */
  readonly code?: string;
  readonly message?: string;
  readonly hint?: string;
  readonly chain: readonly Link[];
  readonly unit?: string;
}

export interface ReportUnit {
  readonly id: string;
  readonly files: readonly string[];
  /** Ids of calls. */
  readonly calls: readonly string[];
  readonly status: 'planned' | 'dropped';
  readonly dropReason?: string;
}
