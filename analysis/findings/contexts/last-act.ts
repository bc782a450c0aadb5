import { callsIn } from '../../program/by-function.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Value } from '../../program/value.ts';

/** `writeFileSync('crash.log', error.stack); process.exit(1);`: nobody is left whom it could hold up, and nothing asynchronous would be done in time. */
export function isLastAct(graph: CallGraph, module: Module, { id }: Fn, at: number): boolean {
  if (!ENDS_TEXT.test(module.text)) return false;
  return callsIn(module, id).some((call) => at < call.start && endsAll(graph, module, call) && isCertainAfter(module, id, at, call));
}

const ENDS_TEXT = /\b(?:exit|abort)\s*\(/;

function endsAll(graph: CallGraph, { file }: Module, call: CallSite): boolean {
  const { values } = graph.callees(file, call);
  return values.length === 1 && values.every((value) => ENDS.test(pathOf(value)));
}

const ENDS = /^(?:process\.(?:exit|abort|reallyExit)|node:process#(?:exit|abort)|Deno\.exit)$/;

function pathOf(value: Value): string {
  if (value.kind === 'global') return value.path.join('.');
  return value.kind === 'external' ? `${value.module}#${value.path.filter((part) => part !== 'default').join('.')}` : '';
}

/** Whatever holds the end, a branch or a loop, holds the place as well, and nothing waits or leaves in between. */
function isCertainAfter({ regions, functions }: Module, id: number, at: number, { start }: CallSite): boolean {
  const between = ({ start: place }: { readonly start: number }): boolean => at < place && place < start;
  const fn = functions[id];
  return regions.every((region) => region.fn !== id || start < region.start || region.end <= start || (region.start <= at && at < region.end)) && fn?.awaits.some(between) !== true && fn?.returns.some(between) !== true;
}
