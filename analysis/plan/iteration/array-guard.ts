import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { UsedAt } from './array-evidence.ts';

/** Does the place stand in the `then` of `if (Array.isArray(x))`, with no other value given to `x` on the way? */
export function isGuarded(module: Module, origin: Extract<Origin, { kind: 'binding' }>, used: UsedAt): boolean {
  const { binding: id } = origin;
  return module.calls.some((call) => {
    if (call.calleeText !== 'Array.isArray' || call.fn !== used.fn || call.use.how !== 'condition') return false;
    const [tested] = call.args;
    if (tested?.origin.kind !== 'binding' || tested.origin.binding !== id) return false;
    const arm = thenOf(module, call.place.statement, call);
    return arm !== undefined && arm.start <= used.at && used.at < arm.end && !module.references.some((each) => each.binding === id && each.access !== 'read' && arm.start <= each.start && each.end <= arm.end);
  });
}

/** The first arm of an `if` that tests nothing but this call. */
function thenOf(module: Module, statementId: number, call: { readonly start: number; readonly end: number }): { start: number; end: number } | undefined {
  const statement = module.statements[statementId];
  if (statement?.type !== 'IfStatement' || !/^if\s*\(\s*$/.test(module.text.slice(statement.start, call.start))) return undefined;
  return module.regions.find((region) => region.kind === 'branch' && region.start > call.end && /^\s*\)\s*$/.test(module.text.slice(call.end, region.start)));
}
