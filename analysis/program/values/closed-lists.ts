import type { Binding, CallSite, Module, Reference } from '../module.ts';
import { oncePerPair } from '../once-per.ts';
import type { Use } from '../structure.ts';

/** Methods that call back for each item and give none of them away. */
const CALLS: ReadonlySet<string> = new Set(['forEach', 'map', 'flatMap', 'some', 'every', 'reduce', 'reduceRight']);
const PUTS: ReadonlySet<string> = new Set(['push', 'unshift']);
/** Methods that give an item. */
const TAKES: ReadonlySet<string> = new Set(['at', 'pop', 'shift', 'find', 'findLast']);

/**
 * A variable that is one array as long as it lives, of which the file only asks what is followed: it is gone through, its items are
 * called or kept in variables, and known ones are added. What it holds is what the file puts there, and who has an item is seen.
 */
export function isClosedList(module: Module, id: number): boolean {
  const binding = module.bindings[id];
  return binding !== undefined && isClosed(module, binding);
}

const isClosed = oncePerPair((module: Module, { id, kind, values }: Binding): boolean => {
  const [value, ...others] = values;
  if (others.length > 0 || value?.kind !== 'literal' || value.type !== 'array' || !(value.whole === true || value.items === undefined)) return false;
  if (module.dynamic || !/^(?:const|let|var)$/.test(kind) || isExported(module, id)) return false;
  return module.references.every((each) => each.binding !== id || each.access === 'type' || (each.access === 'read' && isFollowed(module, each)));
});

/** `for (const step of …)`: each item is kept under a name. */
export function isGoneThrough({ statements, text }: Module, at: number): boolean {
  const loop = statements.filter(({ type, start, end }) => type === 'ForOfStatement' && start < at && at < end).sort((a, b) => b.start - a.start)[0];
  return loop !== undefined && /^for\s*\(\s*(?:const|let|var)\s+[\w$]+\s+of\b/.test(text.slice(loop.start, at));
}

/** Is a variable's value exported under any name? */
export function isExported({ exports, writes }: Module, id: number): boolean {
  return [...exports.map(({ origin }) => origin), ...writes.map(({ value }) => value)].some((origin) => origin.kind === 'binding' && origin.binding === id);
}

function isFollowed(module: Module, { use, start }: Reference): boolean {
  if (use.how === 'iterated') return use.promised !== true && isGoneThrough(module, start);
  if (use.how !== 'member') return false;
  if (use.name === 'length') return module.members[use.member ?? -1]?.access === 'read';
  if (use.name === undefined || /^\d+$/.test(use.name)) return isItemSeen(module.members[use.member ?? -1]?.use) && module.members[use.member ?? -1]?.access === 'read';
  const call = module.calls.find(({ callee, calleeRange }) => callee.kind === 'member' && callee.name === use.name && calleeRange.start === start);
  return call !== undefined && isFollowedCall(module, call, use.name);
}

function isFollowedCall({ functions }: Module, { args, use }: CallSite, name: string): boolean {
  if (PUTS.has(name)) return use.how === 'dropped' && args.every(({ spread, origin }) => !spread && origin.kind !== 'unknown');
  const [callback] = args;
  const fn = callback?.origin.kind === 'function' ? functions[callback.origin.fn] : undefined;
  const keepsList = fn !== undefined && !fn.uses.arguments && fn.params.length < (name.startsWith('reduce') ? 4 : 3) && fn.params.every(({ rest }) => !rest);
  if (CALLS.has(name)) return keepsList;
  return TAKES.has(name) && (name.startsWith('find') ? keepsList : true) && isItemSeen(use);
}

/** Called, or kept under a name that is followed. */
const isItemSeen = (use: Use | undefined): boolean => use?.how === 'callee' || (use?.how === 'stored' && use.binding !== undefined && use.also === undefined) || use?.how === 'dropped';

/** `steps.push(read)`, where the list is a closed one: what is done with its items is seen where it is done. */
export function isPutInClosedList(module: Module, use: Use): boolean {
  const { callee, isNew } = (use.how === 'argument' ? module.calls[use.call] : undefined) ?? {};
  return isNew === false && callee?.kind === 'member' && PUTS.has(callee.name) && callee.object.kind === 'binding' && isClosedList(module, callee.object.binding);
}
