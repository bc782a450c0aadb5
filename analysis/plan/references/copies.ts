import type { CallGraph, Mention } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import { isObjectAssign } from '../../program/values/open-writes.ts';
import { isStubbing } from '../stubs/member-stubs.ts';

/** The objects that get all properties of what is mentioned, so that these are found on them as well; undefined where they are not all known. */
export function copiedTo(graph: CallGraph, { file, start, end, use }: Mention): readonly Value[] | undefined {
  const module = graph.program.modules.get(file);
  if (module === undefined || module.calls.some((call) => call.start <= start && end <= call.end && isStubbing(graph, file, call.id))) return undefined;
  if (use.how === 'spread') return spreadInto(module, { start, end });
  const call = use.how === 'argument' && use.index > 0 ? module.calls[use.call] : undefined;
  const target = call !== undefined && isObjectAssign(call) ? call.args[0] : undefined;
  if (target === undefined || target.spread) return undefined;
  const { values, certain } = graph.follower.follow(file, target.origin);
  return certain && values.length > 0 ? values : undefined;
}

/** `{ ...require('./files'), name }` */
function spreadInto({ file, objects, text }: Module, { start }: Range): readonly Value[] | undefined {
  const object = objects.find(({ properties }) => properties.some(({ spread, range }) => spread && range.start < start && /^\.{3}\s*\(?\s*$/.test(text.slice(range.start, start))));
  return object === undefined ? undefined : [{ kind: 'object', file, object: object.id }];
}

/** `Object.assign(target, …)`: the target goes where the result goes. */
export function assignedInto(graph: CallGraph, { file, use }: Mention): CallSite | undefined {
  const call = use.how === 'argument' && use.index === 0 ? graph.program.modules.get(file)?.calls[use.call] : undefined;
  return call !== undefined && isObjectAssign(call) ? call : undefined;
}

/** Does some function of it look at its `this`, which is another object where it is called on a copy? */
export function asksForItself({ program }: CallGraph, value: Value): boolean {
  const module = value.kind === 'object' || value.kind === 'namespace' ? program.modules.get(value.file) : undefined;
  if (module === undefined) return true;
  const object = value.kind === 'object' ? module.objects[value.object] : undefined;
  const isInside = (at: Range): boolean => object === undefined || (object.start <= at.start && at.end <= object.end);
  return module.functions.some((fn) => fn.kind !== 'module' && fn.class === undefined && fn.uses.this && isInside(fn));
}
