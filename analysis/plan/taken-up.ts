import type { CallSite, Module } from '../program/module.ts';

/** Whoever has the call's promise gets it at once: it is awaited or returned, or kept in a variable that the next statement returns. */
export function isTakenUp(module: Module, call: CallSite): boolean {
  const { use } = call;
  if (use.how === 'awaited' || use.how === 'returned') return true;
  const name = use.how === 'stored' && use.binding !== undefined ? module.bindings[use.binding]?.name : undefined;
  const statement = module.statements[call.place.statement];
  if (name === undefined || statement === undefined) return false;
  const next = module.statements.find((each) => each.fn === call.fn && each.parent === statement.parent && each.start >= statement.end);
  return next?.type === 'ReturnStatement' && module.text.slice(next.start, next.end).replace(/^return\s+|\s*;$/g, '') === name;
}
