import type { FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { UNKNOWN } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import type { Replaced } from '../imports/state.ts';
import type { Site } from '../site.ts';
import { bodyCall } from './offload.ts';
import type { PlacedTransaction } from '../handles/transaction.ts';
import type { MovedCode } from './task.ts';

/** A call that stands for the whole body of a function which goes to a thread: what is awaited there. */
export function bodySite(fn: Fn): CallSite {
  const { start, end } = fn.body;
  return {
    id: bodyCall(fn.id),
    fn: fn.id,
    start,
    end,
    callee: UNKNOWN,
    calleeRange: fn.body,
    args: [],
    isNew: false,
    use: { how: 'returned' },
    calleeText: fn.name ?? 'function',
    place: { operand: fn.body, midChain: false, parens: false, asi: false, returned: true, statement: -1 },
    tagged: false,
  };
}

/** What of a site goes to a thread. */
export function movedOf({ leaf }: Pick<Site, 'leaf'>): MovedCode | undefined {
  return leaf?.task?.body.how === 'function' ? leaf.task.body.moved : undefined;
}

/** The text that goes, as if it were calls whose callees are replaced: imports that it alone used go with it. */
export function offloadReplaced(site: Site, scope: { readonly copyOf?: FnKey }): Replaced[] {
  const moved = movedOf(site);
  if (moved === undefined) return [];
  const gone = (range: Range): Replaced => ({ call: { ...site.call, ...range, calleeRange: range } });
  const own = scope.copyOf === undefined ? [] : [gone(moved.statement)];
  return [{ call: site.call, ...scope }, ...own, ...moved.carried.map(({ statement }) => gone(statement))];
}

/** The text of a transaction that goes; what it is given stays used where it is made. */
export function transactionReplaced({ module, call, body: { moved, given } }: PlacedTransaction): Replaced[] {
  const names = new Set(given.map(({ text }) => text));
  const kept = module.references.filter(({ binding, start, end }) => names.has(module.bindings[binding]?.name ?? '') && moved.statement.start <= start && end <= moved.statement.end).sort((a, b) => a.start - b.start);
  const ends = [...kept.map(({ start }) => start), moved.statement.end];
  const pieces = ends.map((end, index) => ({ start: kept[index - 1]?.end ?? moved.statement.start, end }));
  return [{ call, keepsCallee: true }, ...[...pieces, ...moved.carried.map(({ statement }) => statement)].map((range): Replaced => ({ call: { ...call, ...range, calleeRange: range } }))];
}

/** What a module has no longer once a function of it went: its signature stays, with the types and defaults there, but for what it takes apart. */
export function leavingRanges({ functions }: Module, { fn, statement, carried }: MovedCode): Range[] {
  const declared = functions[fn];
  const own = declared === undefined ? [statement] : [declared.body, ...declared.params.flatMap(({ pattern }) => pattern ?? [])];
  return [...own, ...carried.map((each) => each.statement)];
}

/** The statements that leave a module, the function's own first. */
export const movedRanges = ({ statement, carried }: MovedCode): Range[] => [statement, ...carried.map((each) => each.statement)];
