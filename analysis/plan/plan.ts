import type { Edit } from '../edit.ts';
import type { Finding, Link } from '../findings/finding.ts';
import type { RefusalCode, SkipCode } from './refusals.ts';

/** What to change and what not, with every reason. Computed, never applied here. */
export interface Plan {
  /** One for every blocking call in scope: `migrated + refused + skipped = calls`. */
  readonly calls: readonly PlannedCall[];
  readonly units: readonly Unit[];
  /** Of all planned units together: units that share a file share its import lines. */
  readonly edits: readonly Edit[];
  /** Files that are not there yet: code for worker threads, queues. */
  readonly newFiles: readonly NewFile[];
  readonly dependencies: readonly Dependency[];
  readonly settings: readonly SettingChange[];
  readonly functions: readonly PlannedFunction[];
  readonly publicChanges: readonly PublicChange[];
}

export interface NewFile {
  readonly file: string;
  readonly text: string;
  /** The module whose code goes there, or that it is written for. */
  readonly source: string;
}

/** What a migration adds to a project besides edits. */
export interface Additions {
  readonly files: readonly NewFile[];
  readonly dependencies: readonly Dependency[];
  readonly settings: readonly SettingChange[];
}

/** What the settings of a linter have to say instead, so that it accepts async functions. */
export interface SettingChange {
  readonly file: string;
  /** Offset in the text without a byte order mark. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** An entry that a package.json has to get. */
export interface Dependency {
  readonly manifest: string;
  readonly name: string;
  readonly range: string;
}

export interface PlannedCall {
  readonly finding: Finding;
  readonly status: 'migrated' | 'refused' | 'skipped';
  /** What is written instead: `readFile from node:fs/promises`. */
  readonly to?: string;
  /** A synchronous twin is kept beside the migrated one. */
  readonly keeps?: 'sync twin';
  /** How what its await would have broken is kept whole: one load that all wait for; functions that run one after the other. */
  readonly pattern?: 'single flight' | 'serialised section';
  readonly refusal?: Refusal;
  readonly skip?: { readonly code: SkipCode; readonly message: string };
  readonly unit?: string;
}

/** A refusal is a result: what, why here, what instead. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What stands in the way, in this program's names. */
  readonly message: string;
  /** What would lift it. */
  readonly hint: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** From the blocking call up to the obstacle. */
  readonly chain: readonly Link[];
}

/** A closed set of changes that only make sense together, and that can be made, reviewed and committed without the others. */
export interface Unit {
  readonly id: string;
  readonly files: readonly string[];
  /** Ids of the findings it migrates. */
  readonly calls: readonly string[];
  readonly status: 'planned' | 'dropped';
  /** Which gate dropped it, and why. */
  readonly dropReason?: string;
}

export interface PlannedFunction {
  readonly file: string;
  readonly name: string;
  readonly start: number;
  readonly becomes: 'async' | 'twin' | 'stays';
  readonly reason?: string;
}

export interface PublicChange {
  readonly file: string;
  readonly name: string;
  readonly change: string;
  /** Code that uses it as before breaks, even where it waits for every promise. */
  readonly major: boolean;
}
