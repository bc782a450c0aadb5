import type { FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Site } from '../site.ts';
import type { Study } from '../study.ts';

/**
 * `exports.copy = function copy() { … copy() … }`: only the function itself has that name, so that a copy of it under another name
 * can call nothing but itself. Why it cannot be written, in words; undefined where every use of the name becomes an awaited call.
 */
export function ownNameObstacle({ graph }: Study, key: FnKey, sites: readonly Site[]): string | undefined {
  const found = graph.functionOf(key);
  const own = found === undefined ? undefined : ownName(found.module, found.fn);
  if (found === undefined || own === undefined) return undefined;
  const isAwaited = (start: number): boolean => sites.some(({ call, targets }) => targets.includes(key) && call.calleeRange.start === start);
  const isKept = found.module.references.some((each) => each.binding === own && each.access !== 'type' && !isAwaited(each.start));
  return isKept ? `a copy of it would not have the name by which it uses itself` : undefined;
}

/** The name of a function expression, which is seen in it alone. */
function ownName({ bindings }: Module, { isDeclaration, kind, nameRange, start, end }: Fn): number | undefined {
  if (isDeclaration || kind !== 'function' || nameRange === undefined) return undefined;
  return bindings.find((each) => each.range.start === nameRange.start && start <= each.range.start && each.range.end <= end)?.id;
}
