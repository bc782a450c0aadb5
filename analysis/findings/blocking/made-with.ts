import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Use } from '../../program/structure.ts';
import { memberOf } from '../../program/values/members-of.ts';
import { functionWithThis } from '../../program/values/this-of.ts';
import { runsIn } from '../contexts/runs-in.ts';
import { namedAt } from '../named-at.ts';
import type { Path, Reach } from './chain.ts';
import { madeBy } from './wrapped.ts';

/** An object, and the call that made it: `new Users(new Store())`, `createUsers({ store })`. */
interface Made {
  readonly module: Module;
  readonly call: CallSite;
}

interface Search {
  readonly graph: CallGraph;
  readonly reach: Reach;
  readonly seen: Set<string>;
}

/**
 * `users.find(id)`, where `users` is `new Users(new Store())` and `find` asks `this.store`: what a maker is given is followed into what the made
 * object does with it. Others may make one with something else, so it is a way for this object, and likely.
 */
export function pathOfMade(graph: CallGraph, reach: Reach, module: Module, callee: Origin): Path | undefined {
  const made = callee.kind === 'member' ? makerOf(graph, module, callee.object) : undefined;
  if (callee.kind !== 'member' || made === undefined || made.call.args.length === 0) return undefined;
  return firstOf(methodsOf(graph, module, callee.object, callee.name), (key) => searched({ graph, reach, seen: new Set() }, made, key));
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const methodsOf = (graph: CallGraph, { file }: Module, object: Origin, name: string): FnKey[] => keysOf(memberOf(graph.follower, graph.follower.follow(file, object), name).values);

const keysOf = (values: ReturnType<typeof memberOf>['values']): FnKey[] => values.flatMap((value) => (value.kind === 'function' ? [fnKey(value.file, value.fn)] : []));

type Target = ReturnType<CallGraph['targets']>[number];

/** What runs in a function of the object, by what its maker was given, and through its other functions in the same file. What an async one shows by itself is reported there. */
function searched(search: Search, made: Made, key: FnKey): Path | undefined {
  const { graph, reach, seen } = search;
  const question = `${key} ${made.module.file} ${String(made.call.id)}`;
  const found = graph.functionOf(key);
  if (found === undefined || found.fn.isGenerator || seen.has(question)) return undefined;
  seen.add(question);
  const { module } = found;
  const isReported = ({ file, fn }: Target): boolean => reach.pathFrom(fnKey(file, fn.id)) !== undefined;
  const calls = module.calls.filter((call) => runsIn(graph, module.file, call.fn) === key && !(found.fn.isAsync && graph.targets(module.file, call).some(isReported)));
  return firstOf(calls, (call) => {
    const given = givenFor(graph, module, made, call);
    const below = given === undefined ? searchedOwn(search, made, module, call) : firstOf(given.keys, (each) => pathBelow(search, given.made, each));
    return below === undefined ? undefined : { links: [reach.link(module.file, namedAt(module, call), call.calleeText), ...below.links], blocking: below.blocking, certain: false };
  });
}

/** What blocks in an async function is reported there, but for what it asks of what its maker was given. */
function pathBelow(search: Search, made: Made | undefined, key: FnKey): Path | undefined {
  const path = search.graph.functionOf(key)?.fn.isAsync === true ? undefined : search.reach.pathFrom(key);
  return path ?? (made === undefined ? undefined : searched(search, made, key));
}

function searchedOwn(search: Search, made: Made, { file }: Module, call: CallSite): Path | undefined {
  const own = search.graph.targets(file, call).filter((target) => target.file === file);
  return firstOf(own, ({ fn }) => searched(search, made, fnKey(file, fn.id)));
}

/** What a call calls, if that is a method of something that the maker was given, or is that itself, and how that was made. */
function givenFor(graph: CallGraph, module: Module, made: Made, { callee, fn }: CallSite): { readonly keys: readonly FnKey[]; readonly made: Made | undefined } | undefined {
  const place = callee.kind === 'member' ? parameterOf(graph, module, made, callee.object, fn) : undefined;
  const given = place === undefined ? undefined : argumentAt(made, place);
  if (callee.kind === 'member' && given !== undefined) return { keys: methodsOf(graph, made.module, given.origin, callee.name), made: given.made ?? makerOf(graph, made.module, given.origin) };
  const itself = callee.kind === 'binding' ? parameterOf(graph, module, made, callee, fn) : undefined;
  const handed = itself === undefined ? undefined : argumentAt(made, itself);
  return handed === undefined ? undefined : { keys: keysOf(graph.follower.follow(made.module.file, handed.origin).values), made: undefined };
}

/** A parameter of the maker, or a property of it. */
interface Place {
  readonly index: number;
  readonly property?: string;
}

/** `this.store`, where the constructor keeps its parameter there; `store`, where it is a parameter of the function around. */
function parameterOf(graph: CallGraph, module: Module, made: Made, origin: Origin, fn: number): Place | undefined {
  const makers = graph.targets(made.module.file, made.call).filter(({ file }) => file === module.file);
  const isMaker = (id: number): boolean => makers.some((maker) => maker.fn.id === id);
  if (origin.kind !== 'member' || origin.object.kind !== 'this') return placeOf(module, origin, isMaker);
  const { name } = origin;
  const own = functionWithThis(module, fn)?.class;
  const [kept, ...others] = module.writes.filter((write) => write.object.kind === 'this' && write.name === name && write.operator === '=' && functionWithThis(module, write.fn)?.class === own);
  return kept === undefined || others.length > 0 || own === undefined ? undefined : placeOf(module, kept.value, isMaker);
}

function placeOf(module: Module, origin: Origin, isMaker: (fn: number) => boolean, depth = 0): Place | undefined {
  if (depth > 4) return undefined;
  if (origin.kind === 'parameter') return isMaker(origin.fn) ? { index: origin.index } : undefined;
  if (origin.kind === 'binding') {
    const [value, ...others] = module.bindings[origin.binding]?.values ?? [];
    return value === undefined || others.length > 0 ? undefined : placeOf(module, value, isMaker, depth + 1);
  }
  const whole = origin.kind === 'member' ? placeOf(module, origin.object, isMaker, depth + 1) : undefined;
  return origin.kind !== 'member' || whole === undefined || whole.property !== undefined ? undefined : { ...whole, property: origin.name };
}

/** What was given there. */
function argumentAt({ module, call }: Made, { index, property }: Place): { readonly origin: Origin; readonly made: Made | undefined } | undefined {
  const argument = call.args.slice(0, index + 1).some(({ spread }) => spread) ? undefined : call.args[index];
  if (argument === undefined) return undefined;
  if (property === undefined) return { origin: argument.origin, made: newAt(module, (use) => use.how === 'argument' && use.call === call.id && use.index === index) };
  if (argument.origin.kind !== 'object') return undefined;
  const { object } = argument.origin;
  const value = module.objects[object]?.properties.find((each) => each.name === property && !each.spread)?.value;
  return value === undefined ? undefined : { origin: value, made: newAt(module, (use) => use.how === 'value' && use.object === object && use.name === property) };
}

function newAt(module: Module, isThere: (use: Use) => boolean): Made | undefined {
  const call = module.calls.find(({ isNew, use }) => isNew && isThere(use));
  return call === undefined ? undefined : { module, call };
}

/** The one call that made what a variable or a field of the file holds. */
function makerOf(graph: CallGraph, module: Module, origin: Origin): Made | undefined {
  if (origin.kind === 'binding') {
    const [value, ...others] = module.bindings[origin.binding]?.values ?? [];
    if (value?.kind === 'new' && others.length === 0) return newAt(module, (use) => use.how === 'stored' && use.binding === origin.binding);
  }
  return madeBy(graph, module, origin);
}
