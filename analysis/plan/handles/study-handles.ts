import type { Entry } from '../../../catalog/entry.ts';
import type { Finding } from '../../findings/finding.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import { lineIndex } from '../../program/lines.ts';
import { testedClass } from '../executor/package-state.ts';
import type { Found } from '../executor/setup.ts';
import type { SiteKey } from '../site.ts';
import type { Study } from '../study.ts';
import { escapeOf, type Looking } from './escapes.ts';
import { handleClasses } from './handle-classes.ts';
import { openingOf } from './opening-of.ts';
import type { Opening } from './openings.ts';
import type { Statement } from './sql.ts';
import { askedCalls, statementsOf, type Asked } from './statements.ts';
import type { Transaction } from './transaction.ts';
import { transactionsOf } from './transactions.ts';

/** A connection's own thread: where connections are made, and the calls that can be asked of it. */
export interface Handles {
  readonly openings: readonly Opening[];
  /** Calls of methods, with what each does to which tables. */
  readonly asked: ReadonlyMap<SiteKey, Statement>;
  /** Transactions whose functions go there. */
  readonly transactions: readonly Transaction[];
  /** Why none of them may go there. */
  readonly obstacle?: Found;
}

const NONE: Handles = { openings: [], asked: new Map(), transactions: [] };

/**
 * Which connections can have a thread of their own: those that are kept, made of data alone, and seen wherever they go.
 * All or none, because an expression that can be one of them is not told from one that can be another.
 */
export function handlesOf({ graph, mocks, policy, surface }: Pick<Study, 'graph' | 'mocks' | 'policy' | 'surface'>, findings: readonly Finding[], catalog: ReadonlyMap<string, Entry>): Handles {
  const made = findings.filter(({ entry }) => catalog.get(entry ?? '')?.handle === 'opens');
  if (policy.executor === 'none' || made.length === 0) return NONE;
  const classes = handleClasses([...catalog.values()]);
  const openings = made.map((finding) => openingOf(graph, policy, finding, catalog.get(finding.entry ?? '')?.task?.inspect));
  const opened = new Set(openings.flatMap((each) => ('key' in each ? [each.key] : [])));
  const failed = openings.find((each): each is Found => !('key' in each));
  const calls = askedCalls(graph, classes);
  const transactions = transactionsOf({ graph, policy, classes }, calls);
  const asked = statementsOf(graph, calls, transactions.made);
  const transacted = new Set(transactions.made.map(({ key }) => key));
  const obstacle = failed ?? languageObstacle(graph, [...openings, ...calls]) ?? transactions.obstacle ?? escapeObstacle({ graph, mocks, classes, surface, opened, transacted }) ?? errorObstacle(graph, made, catalog) ?? ('message' in asked ? ['stays-on-thread', asked.message, asked.hint] as const : undefined);
  return { openings: openings.filter((each): each is Opening => 'key' in each), transactions: obstacle === undefined ? transactions.made : [], asked: 'message' in asked ? new Map(calls.map(({ key }) => [key, { reads: [], writes: [] }])) : asked, ...(obstacle === undefined ? {} : { obstacle }) };
}

function escapeObstacle(looking: Looking): Found | undefined {
  const escape = escapeOf(looking);
  if (escape === undefined) return undefined;
  const text = looking.graph.program.modules.get(escape.file)?.text ?? '';
  const words = text.slice(escape.start, escape.end).replace(/\s+/g, ' ');
  return ['stays-on-thread', `'${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}' ${escape.what} (${escape.file}:${lineIndex(text).at(escape.start).line}), so that all that works with it has to be on its thread`, escape.hint ?? 'call its methods only, where it is kept'];
}

const LONGEST = 40;

/** The second form of methods is another one in TypeScript. */
function languageObstacle({ program }: CallGraph, used: readonly (Opening | Asked | Found)[]): Found | undefined {
  const files = used.flatMap((each) => ('file' in each ? [each.file] : 'module' in each ? [each.module.file] : []));
  const typed = files.find((file) => /^tsx?$/.test(program.modules.get(file)?.language ?? ''));
  const untyped = files.find((file) => !/^tsx?$/.test(program.modules.get(file)?.language ?? ''));
  return typed === undefined || untyped === undefined ? undefined : ['executor-setup', `${typed} and ${untyped} use connections in two languages, and what opens them is written in one`, 'use them in one language'];
}

function errorObstacle(graph: CallGraph, made: readonly Finding[], catalog: ReadonlyMap<string, Entry>): Found | undefined {
  const modules = new Set(made.flatMap(({ entry }) => catalog.get(entry ?? '')?.module ?? []));
  const tested = [...modules].map((name) => testedClass(graph, name)).find((each) => each !== undefined);
  return tested === undefined ? undefined : ['executor-errors', `'instanceof ${tested}' would be false for an error of another thread`, 'tell errors by name or code'];
}
