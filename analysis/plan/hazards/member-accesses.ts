import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { CallSite, MemberUse, Module, Reference } from '../../program/module.ts';
import type { Range, Use } from '../../program/structure.ts';
import { functionWithThis } from '../../program/values/this-of.ts';
import type { Access } from './accesses.ts';
import { isUnderConstruction } from './construction.ts';
import { holderOf, type Holder } from './holders.ts';
import { MUTATORS } from './mutators.ts';

/** Which of an object's parts: a property by name, `[]` for the elements of a collection, `*` where it may be any. */
export type Part = string;

const SIZES = new Set(['length', 'size']);

/** `this.x`, `state.x`, `cache.set(…)`, `list[i]` on something that outlives the call. */
export function memberAccess(graph: CallGraph, module: Module, member: MemberUse): Access[] {
  const holder = holderOf(graph, module, member.object);
  if (holder === undefined) return [];
  const whole = member.access === 'read' && isReadWhole(graph, module, member.use) ? wholeRead(graph, module, member) : [];
  if (member.use.how === 'callee') return methodAccess(graph, module, member, member.use.call, holder);
  const shared = { ...sharedBy(graph, module, holder, member), part: partOf(member.name), start: member.start, end: member.end, what: `'${holder.name}.${member.name ?? '[…]'}'` };
  const written = { ...shared, start: member.writtenAt, end: member.writtenAt, kind: 'write' as const };
  const read = { ...shared, kind: 'read' as const };
  if (member.access === 'readwrite') return [read, written];
  return member.access === 'read' ? [read, ...whole] : [written];
}

function partOf(name: string | undefined): Part {
  if (name === undefined) return '*';
  return SIZES.has(name) || /^\d+$/.test(name) ? '[]' : name;
}

/** A method of our own is seen through the call graph; one of a collection reads or changes its elements. */
function methodAccess(graph: CallGraph, module: Module, member: MemberUse, id: number, holder: Holder): Access[] {
  const call = module.calls[id];
  if (holder.outside === true || call === undefined || graph.targets(module.file, call).length > 0) return [];
  const kind = MUTATORS.has(member.name ?? '') || member.name === 'append' ? 'write' : 'read';
  const at = kind === 'write' ? { start: call.end, end: call.end } : { start: member.start, end: member.end };
  return [{ ...sharedBy(graph, module, holder, member), part: '[]', ...at, kind, what: `'${holder.name}'` }];
}

/** `JSON.stringify(state)`, `{ ...state }`, `const { n } = state`, `for (const each of list)`: all of it is looked at. */
export function wholeAccess(graph: CallGraph, module: Module, reference: Reference): Access[] {
  if (reference.access !== 'read' || !isReadWhole(graph, module, reference.use)) return [];
  const holder = holderOf(graph, module, { kind: 'binding', binding: reference.binding });
  return holder === undefined || holder.outside === true ? [] : [{ ...sharedBy(graph, module, holder, reference), part: '*', start: reference.start, end: reference.end, kind: kindOfArgument(module, reference.use), what: `'${holder.name}'` }];
}

function wholeRead(graph: CallGraph, module: Module, member: MemberUse): Access[] {
  const holder = member.name === undefined ? undefined : holderOf(graph, module, { kind: 'member', object: member.object, name: member.name });
  return holder === undefined || holder.outside === true ? [] : [{ ...sharedBy(graph, module, holder, member), part: '*', start: member.start, end: member.end, kind: kindOfArgument(module, member.use), what: `'${holder.name}'` }];
}

/** What a function of ours does with an argument is seen there. */
function isReadWhole(graph: CallGraph, module: Module, use: Use): boolean {
  if (use.how === 'spread' || use.how === 'iterated') return true;
  if (use.how === 'stored') return use.binding === undefined;
  if (use.how === 'operand') return use.operator === 'in';
  const call = use.how === 'argument' ? module.calls[use.call] : undefined;
  return call !== undefined && graph.targets(module.file, call).length === 0;
}

const CHANGES_FIRST = new Set(['assign', 'defineProperty', 'defineProperties', 'setPrototypeOf', 'deleteProperty', 'set']);

/** `Object.assign(state, …)`, `Reflect.set(state, …)` change what they are given first. */
function kindOfArgument(module: Module, use: Use): Access['kind'] {
  const call = use.how === 'argument' && use.index === 0 ? module.calls[use.call] : undefined;
  return call !== undefined && isChanging(call) ? 'write' : 'read';
}

function isChanging({ callee }: CallSite): boolean {
  return callee.kind === 'member' && CHANGES_FIRST.has(callee.name) && callee.object.kind === 'global' && (callee.object.name === 'Object' || callee.object.name === 'Reflect');
}

type Place = Pick<Access, 'location' | 'fn' | 'perActivationOf' | 'onThis' | 'isMaking'>;

function sharedBy(graph: CallGraph, module: Module, holder: Holder, at: Range & { readonly fn: number }): Place {
  const self = holder.onThis === true ? functionWithThis(module, at.fn) : undefined;
  return {
    location: holder.key,
    fn: at.fn,
    ...(holder.perActivationOf === undefined ? {} : { perActivationOf: holder.perActivationOf }),
    ...(holder.onThis === undefined ? {} : { onThis: true as const }),
    ...(self?.id === at.fn && isMaking(graph, module, self, at) ? { isMaking: true as const } : {}),
  };
}

/** A constructor function is one that `new` is seen to call. */
function isMaking(graph: CallGraph, module: Module, self: Module['functions'][number], at: Range): boolean {
  if (self.kind === 'function' && !graph.callsTo(fnKey(module.file, self.id)).some((ref) => graph.program.modules.get(ref.file)?.calls[ref.call]?.isNew === true)) return false;
  return isUnderConstruction(graph, module, self, at.start);
}
