import type { Finding } from '../findings/finding.ts';
import type { CallGraph, FnKey } from '../program/call-graph.ts';
import type { Range } from '../program/structure.ts';
import type { PlacedOpening } from './handles/openings.ts';
import type { Statement } from './handles/sql.ts';
import type { PlacedTransaction } from './handles/transaction.ts';
import type { Policy } from './policy.ts';
import { exportsPolicy, ownerOf, type PublicSurface } from './references/public.ts';
import type { Leaf, Obstacle, SiteKey } from './site.ts';
import type { Mocks } from './stubs/mocks.ts';

/** All that a plan asks about: the program, what blocks in it, and what may be done. */
export interface Study {
  readonly graph: CallGraph;
  readonly policy: Policy;
  readonly surface: PublicSurface;
  readonly mocks: Mocks;
  /** Blocking calls in scope. */
  readonly leaves: ReadonlyMap<SiteKey, Leaf>;
  /** Dropped promises to await, where the migration is asked for that. */
  readonly dropped: ReadonlyMap<SiteKey, Finding>;
  /** Code that goes to worker threads as a whole, by file, with the site that stands for it. */
  readonly moved: ReadonlyMap<string, readonly MovedRange[]>;
  /** Connections that can have threads of their own. */
  readonly openings: ReadonlyMap<SiteKey, PlacedOpening>;
  /** Transactions that run there. */
  readonly transactions: readonly PlacedTransaction[];
  /** What calls of connections do to which tables. */
  readonly statements: ReadonlyMap<SiteKey, Statement>;
  /** Calls that could be replaced but for these. */
  readonly leafObstacles: ReadonlyMap<SiteKey, Obstacle>;
}

/** A statement that leaves its module. */
export interface MovedRange extends Range {
  readonly by: SiteKey;
}

/** The function that a place leaves its module with, by the site that stands for it. */
export function movedBy({ moved }: Pick<Study, 'moved'>, file: string, { start, end }: Range): SiteKey | undefined {
  return moved.get(file)?.find((range) => range.start <= start && end <= range.end)?.by;
}

export function exportsOf({ graph, policy }: Study, file: string): 'keep' | 'twin' | 'break' {
  return exportsPolicy(policy, ownerOf(graph.program, file));
}

/** A public function whose name and type must stay. */
export function isKeptPublic(study: Study, key: FnKey): boolean {
  return study.surface.functions.has(key) && exportsOf(study, key.slice(0, key.lastIndexOf('#'))) !== 'break';
}

