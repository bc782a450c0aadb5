import type { CallSite, Module } from '../module.ts';
import { oncePer } from '../once-per.ts';
import type { Origin } from '../origin.ts';
import { isOutside, NO_VALUES, union, type Values } from '../value.ts';
import { isClosedList } from './closed-lists.ts';
import { elementsOf } from './elements-of.ts';
import { exportedFrom } from './exported-from.ts';
import { ITEM_PARAMETER } from './item-methods.ts';
import { callable, type Follower } from './members-of.ts';

/** Methods that put what they are given into a collection, from this argument on. */
const PUTS: Readonly<Record<string, number>> = { push: 0, unshift: 0, add: 0, set: 1 };

/** Methods that give one of what a collection holds. */
const TAKES: ReadonlySet<string> = new Set(['get', 'at', 'pop', 'shift', 'find', 'findLast']);

/**
 * What a variable or field of the file that is an array, `Map` or `Set` holds, as far as the file itself puts it there: which of it is
 * asked for is not told, and others may put more there, so nothing of it is certain but of a list that never leaves its variable. Undefined where it holds nothing that can be called.
 */
export function heldBy(follower: Follower, file: string, collection: Origin): Values | undefined {
  if (collection.kind === 'literal') return collection.items === undefined ? undefined : among(follower, file, collection.items, collection.whole === true);
  const module = follower.program.modules.get(file);
  const table = module === undefined || collection.kind !== 'result' ? undefined : tableOf(module, collection);
  if (table !== undefined) return amongValues(elementsOf(follower, follower.follow(file, table)), true);
  if (collection.kind === 'result') return returnedItems(follower, file, collection);
  const place = placeOf(collection);
  const held = module === undefined || place === undefined ? undefined : contentsOf(module).get(place);
  if (held === undefined || place === undefined) return heldElsewhere(follower, file, collection);
  const isClosed = module !== undefined && collection.kind === 'binding' && isClosedList(module, collection.binding);
  return follower.once(`held ${file} ${place}`, () => among(follower, file, held, isClosed));
}

/** A list or `Map` that another file exports: what that file puts there. Anybody may put more there. */
function heldElsewhere(follower: Follower, file: string, collection: Origin): Values | undefined {
  const home = exportedFrom(follower.program, file, collection);
  const held = home === undefined ? undefined : follower.once(`exported ${home.file} ${home.place}`, () => heldBy(follower, home.file, home.origin) ?? NO_VALUES);
  return held === undefined || held.values.length === 0 ? undefined : { values: held.values, certain: false };
}

/** `const [read, write] = useStore()`, of functions that give a list as it is written: which of it is meant is not told. */
function returnedItems(follower: Follower, file: string, { callee }: Extract<Origin, { kind: 'result' }>): Values | undefined {
  const lists = callable(follower, follower.follow(file, callee)).values.flatMap((value) => {
    const fn = value.kind === 'function' ? follower.program.modules.get(value.file)?.functions[value.fn] : undefined;
    return value.kind !== 'function' || fn === undefined || fn.isAsync ? [] : fn.returns.flatMap(({ origin }) => (origin?.kind === 'literal' && origin.items !== undefined ? [among(follower, value.file, origin.items, false)] : []));
  });
  return lists.length === 0 ? undefined : union(lists);
}

/** `isClosed`: nobody puts more there. What is not of the program may be more than is known of it. */
function among(follower: Follower, file: string, held: readonly Origin[], isClosed: boolean): Values {
  return amongValues(union(held.map((each) => follower.follow(file, each))), isClosed);
}

function amongValues(all: Values, isClosed: boolean): Values {
  return { values: all.values.filter((value) => !isOutside(value) || value.kind === 'external'), certain: isClosed && all.certain && all.values.every((value) => !isOutside(value)) };
}

/** `Object.values(table)`, `Object.entries(table)`: what any property of the table holds. */
function tableOf({ calls }: Module, { call, callee }: Extract<Origin, { kind: 'result' }>): Origin | undefined {
  if (callee.kind !== 'member' || (callee.name !== 'values' && callee.name !== 'entries')) return undefined;
  const [table] = calls[call]?.args ?? [];
  return callee.object.kind === 'global' && callee.object.name === 'Object' && table?.spread === false ? table.origin : undefined;
}

/** `steps.forEach((step) => step(name))`: what the collection holds. */
export function givenItem(follower: Follower, file: string, { fn, index }: Extract<Origin, { kind: 'parameter' }>): Values | undefined {
  const module = follower.program.modules.get(file);
  const use = module?.functions[fn]?.use;
  const callee = use?.how === 'argument' && use.index === 0 ? module?.calls[use.call]?.callee : undefined;
  return callee?.kind === 'member' && ITEM_PARAMETER[callee.name] === index ? heldBy(follower, file, callee.object) : undefined;
}

/** `table.get(name)`, `queue.shift()`. */
export function takenOut(follower: Follower, file: string, callee: Origin): Values | undefined {
  return callee.kind === 'member' && TAKES.has(callee.name) ? heldBy(follower, file, callee.object) : undefined;
}

/** A name for where a collection is kept. */
function placeOf(origin: Origin): string | undefined {
  if (origin.kind === 'binding') return String(origin.binding);
  return origin.kind === 'member' && origin.object.kind === 'this' ? `this.${origin.name}` : undefined;
}

/** What is put into each collection that begins as one. */
const contentsOf = oncePer((module: Module): ReadonlyMap<string, readonly Origin[]> => {
  const places = new Map(beginnings(module).map(({ place, origin }) => [place, [...itemsOf(module, place, origin)]]));
  if (places.size === 0) return places;
  for (const { callee, args } of module.calls) {
    const from = callee.kind === 'member' ? PUTS[callee.name] : undefined;
    const held = callee.kind === 'member' && from !== undefined ? places.get(placeOf(callee.object) ?? '') : undefined;
    if (from !== undefined) held?.push(...args.slice(from).flatMap(({ origin, spread }) => (spread ? [] : [origin])));
  }
  for (const { object, name, value } of module.writes) if (name === undefined || /^\d+$/.test(name)) places.get(placeOf(object) ?? '')?.push(value);
  return new Map([...places].flatMap(([place, held]) => (held.some(isMore) ? [[place, held.filter(isMore)]] : [])));
});

const isMore = ({ kind }: Origin): boolean => kind !== 'unknown' && kind !== 'literal';

interface Beginning {
  readonly place: string;
  readonly origin: Origin;
}

/** Variables and fields whose one value is a new collection. */
function beginnings({ bindings, classes, writes }: Module): Beginning[] {
  const variables = bindings.flatMap(({ id, values }) => values.map((origin) => ({ place: String(id), origin })));
  const fields = classes.flatMap(({ members }) => members.flatMap(({ name, value }) => (name === undefined || value === undefined ? [] : [{ place: `this.${name}`, origin: value }])));
  const written = writes.flatMap(({ object, name, value }) => (object.kind === 'this' && name !== undefined ? [{ place: `this.${name}`, origin: value }] : []));
  return [...variables, ...fields, ...written].filter(({ origin }) => isCollection(origin));
}

function isCollection(origin: Origin): boolean {
  if (origin.kind === 'literal') return origin.type === 'array';
  return origin.kind === 'new' && origin.callee.kind === 'global' && /^(?:Map|Set|WeakMap|Array)$/.test(origin.callee.name);
}

/** Of a list its items, or what its tuples hold, of a `Map` the second of each pair. */
function itemsOf(module: Module, place: string, origin: Origin): readonly Origin[] {
  const given = origin.kind === 'literal' ? origin : module.calls.find((call) => call.isNew && isKeptAt(call, place))?.args[0]?.origin;
  const items = given?.kind === 'literal' ? (given.items ?? []) : [];
  return items.flatMap((item) => (item.kind === 'literal' ? (item.items ?? []) : [item]));
}

const isKeptAt = ({ use }: CallSite, place: string): boolean => use.how === 'stored' && use.binding !== undefined && String(use.binding) === place;
