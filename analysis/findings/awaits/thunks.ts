import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range, Use } from '../../program/structure.ts';
import { declaredType } from '../../program/values/declared-type.ts';
import type { Loss } from './loss.ts';
import type { Promises } from './promised.ts';
import { COMBINATORS } from './wrong-arguments.ts';

/** Of a call by number. */
type Thunk = Loss & { readonly of: number };

/** Functions among what `Promise.all` and its like are given: nobody calls them, and they count as settled at once. */
export function promiseThunks(promises: Promises, module: Module): Loss[] {
  const written = module.functions.flatMap(({ start, end, use, name }) => thunk(promises, module, { start, end }, use, name ?? 'the function'));
  const named = [...module.references, ...module.members].flatMap((each) => {
    const origin = originOf(each);
    if (each.access !== 'read' || each.use.how !== 'element' || origin === undefined || !isFunction(promises, module, each, origin)) return [];
    return thunk(promises, module, { start: each.start, end: each.end }, each.use, module.text.slice(each.start, each.end));
  });
  return oncePerCall([...written, ...named, ...module.calls.flatMap((call) => mapped(promises, module, call.id)), ...listed(promises, module)]);
}

/** The first of a call's functions stands for all. */
function oncePerCall(found: readonly Thunk[]): Loss[] {
  const first = new Map<number, Loss>();
  for (const { of, ...loss } of [...found].sort((a, b) => a.start - b.start)) if (!first.has(of)) first.set(of, loss);
  return [...first.values()];
}

function originOf(each: Module['references'][number] | Module['members'][number]): Origin | undefined {
  if ('binding' in each) return { kind: 'binding', binding: each.binding };
  return each.name === undefined ? undefined : { kind: 'member', object: each.object, name: each.name };
}

function isFunction({ graph, types }: Promises, { file }: Module, range: Range, origin: Origin): boolean {
  if (types.givesThenable(file, range) === 'yes') return types.valueAt(file, range)?.isThenable === false;
  const { values, certain } = graph.follower.follow(file, origin);
  if (certain) return values.length > 0 && values.every(({ kind }) => kind === 'function');
  return declaredType(graph.program, file, origin)?.type.kind === 'function';
}

/** `Promise.all(tasks)`, where `tasks` is a list of functions, as it is written or as `map` made it. */
function listed(promises: Promises, module: Module): Thunk[] {
  return module.references.flatMap(({ access, binding: id, use, start, end }) => {
    const binding = module.bindings[id];
    const [value, ...others] = binding?.values ?? [];
    if (access !== 'read' || use.how !== 'argument' || use.index !== 0 || others.length > 0 || value === undefined || !isOnlyRead(module, id)) return [];
    return holdsFunctions(promises, module, value) ? reportedAt(promises, module, use.call, { start, end }, `the functions in \`${module.text.slice(start, end)}\``) : [];
  });
}

function holdsFunctions(promises: Promises, module: Module, value: Origin): boolean {
  if (value.kind === 'literal') return value.items?.every((item) => isFunctionValue(promises, module, item)) === true;
  const call = value.kind === 'result' ? module.calls[value.call] : undefined;
  return call !== undefined && makesFunctions(promises, module, call);
}

/** Written there, or named. */
function isFunctionValue({ graph }: Promises, { file }: Module, origin: Origin): boolean {
  if (origin.kind === 'function') return true;
  const { values, certain } = graph.follower.follow(file, origin);
  return certain && values.length > 0 && values.every(({ kind }) => kind === 'function');
}

/** Nothing is put into it, or changed in it. */
const isOnlyRead = ({ references }: Module, id: number): boolean => references.every(({ binding, use }) => binding !== id || use.how === 'argument' || use.how === 'exported');

function thunk(promises: Promises, module: Module, range: Range, use: Use, name: string): Thunk[] {
  if (use.how !== 'element' || use.of.how !== 'argument' || use.of.index !== 0) return [];
  return reportedAt(promises, module, use.of.call, range, name);
}

/** `Promise.all(items.map((item) => () => load(item)))`. */
function mapped(promises: Promises, module: Module, id: number): Thunk[] {
  const call = module.calls[id];
  if (call?.use.how !== 'argument' || call.use.index !== 0 || !makesFunctions(promises, module, call)) return [];
  return reportedAt(promises, module, call.use.call, { start: call.start, end: call.end }, 'the function made for each item');
}

/** `items.map((item) => () => load(item))`, `items.map(() => load)`. */
function makesFunctions(promises: Promises, module: Module, { callee, args }: CallSite): boolean {
  const given = args[0]?.origin;
  if (callee.kind !== 'member' || callee.name !== 'map' || given?.kind !== 'function') return false;
  const fn = module.functions[given.fn];
  const gives = fn?.returns ?? [];
  return fn?.isAsync === false && gives.length > 0 && gives.every(({ origin }) => origin !== undefined && isFunctionValue(promises, module, origin));
}

function reportedAt({ graph }: Promises, module: Module, id: number, range: Range, name: string): Thunk[] {
  const call = module.calls[id];
  const [value, ...others] = call === undefined ? [] : graph.callees(module.file, call).values;
  if (call === undefined || others.length > 0 || value?.kind !== 'global' || !COMBINATORS.has(value.path.join('.'))) return [];
  const what = `\`${call.calleeText}\` is given ${name.startsWith('the ') ? name : `the function \`${name}\``} instead of a promise`;
  return [{ rule: 'no-promise-thunk', ...range, fn: call.fn, api: call.calleeText, what, why: '{Where} nobody calls it, and it counts as done at once', instead: 'call it, so that its promise is waited for', preset: 'awaits', inTypescriptEslint: false, of: id }];
}
