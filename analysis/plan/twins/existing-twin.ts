import { objectsWith } from '../../program/by-function.ts';
import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { takesTheSame } from '../../program/parameters.ts';
import { certainly, type Value, type Values } from '../../program/value.ts';
import { memberOf } from '../../program/values/members-of.ts';
import { isWithin } from '../imports/source.ts';
import { returnsPromise } from '../order/promise-returning.ts';
import type { Site } from '../site.ts';
import { possibleTwinNames } from './twin-form.ts';
import { isPropertyOfCallee, ownNameOf, wholeExportOf } from './whole-export.ts';

/** The async function that stands beside a sync one under the matching name: `readJson` beside `readJsonSync`, `loadAsync` beside `load`. */
export function existingTwin(graph: CallGraph, module: Module, fn: Fn): FnKey | undefined {
  const known = twinsOf(graph);
  const key = fnKey(module.file, fn.id);
  if (!known.has(key)) known.set(key, asyncSibling(graph, module, fn));
  return known.get(key);
}

/** The sync function that an async one stands beside, the other way round. */
export function syncFormOf(graph: CallGraph, module: Module, { id, name = '', isAsync }: Fn): Fn | undefined {
  const key = fnKey(module.file, id);
  const isNamedAfter = (each: Fn): boolean => each.name !== undefined && each.name !== '' && name.startsWith(each.name.replace(/Sync$/, ''));
  return isAsync ? module.functions.find((each) => !each.isAsync && isNamedAfter(each) && existingTwin(graph, module, each) === key) : undefined;
}

/** Asked for every draft. */
const twinsOf = oncePer((_graph: CallGraph) => new Map<FnKey, FnKey | undefined>());

function asyncSibling(graph: CallGraph, module: Module, fn: Fn): FnKey | undefined {
  if (fn.name === undefined || fn.isAsync) return undefined;
  const own = ownNameOf(module, fn, wholeExportOf(module, fn)) ?? fn.name;
  const names = [`${own}Async`, ...possibleTwinNames(own)];
  for (const name of names) {
    for (const values of siblings(graph, module, fn, name)) {
      const [value] = values.values;
      if (values.values.length === 1 && value?.kind === 'function' && isAsyncForm(graph, value, module, fn)) return fnKey(value.file, value.fn);
    }
  }
  return undefined;
}

/** Async itself, or a function that gives a native promise and is made of something else than the sync one. */
function isAsyncForm(graph: CallGraph, value: Extract<Value, { kind: 'function' }>, home: Module, fn: Fn): boolean {
  const module = graph.program.modules.get(value.file);
  const twin = module?.functions[value.fn];
  if (module === undefined || twin === undefined || twin.isGenerator || !takesTheSame(twin, fn)) return false;
  return twin.isAsync || (returnsPromise(graph, module, twin) === 'yes' && !isMadeOf(graph, module, twin, fnKey(home.file, fn.id)));
}

const isMadeOf = (graph: CallGraph, module: Module, twin: Fn, key: FnKey): boolean => graph.callsTo(key).some(({ file, call }) => {
  const site = file === module.file ? module.calls[call] : undefined;
  return site !== undefined && isWithin(site, twin);
});

/** What has a name where the function has its own: in its scope, its class, or the object it is a property of. */
function siblings(graph: CallGraph, module: Module, fn: Fn, name: string): Values[] {
  if (fn.class !== undefined) {
    // What is put on an object under computed names may be called anything; a method that the class has itself is the one beside it.
    const declared = module.functions.find((each) => each.class === fn.class && each.name === name && each.kind === 'method' && each.isStatic === fn.isStatic);
    if (declared !== undefined) return [certainly({ kind: 'function', file: module.file, fn: declared.id })];
    const holder: Value = { kind: fn.isStatic ? 'class' : 'instance', file: module.file, class: fn.class };
    return [memberOf(graph.follower, certainly(holder), name)];
  }
  const own = fn.binding === undefined ? undefined : module.bindings[fn.binding];
  const named = module.bindings.filter((each) => each.name === name && each.fn === (own?.fn ?? fn.parent ?? 0)).map((each) => graph.follower.follow(module.file, { kind: 'binding', binding: each.id }));
  const written = module.writes.filter((write) => write.value.kind === 'function' && write.value.fn === fn.id).map((write) => memberOf(graph.follower, graph.follower.follow(module.file, write.object), name));
  const inLiterals = objectsWith(module, fn.id).map((object) => memberOf(graph.follower, certainly({ kind: 'object', file: module.file, object: object.id }), name));
  const onItself = wholeExportOf(module, fn)?.how === 'assigned' ? [memberOf(graph.follower, certainly({ kind: 'namespace', file: module.file }), name)] : [];
  return [...named, ...written, ...inLiterals, ...onItself];
}

/** Can a call name the twin the way it names the original: as a member of the same object, or imported from the same place? */
export function reachesTwin(graph: CallGraph, site: Site, twin: FnKey): boolean {
  const { module, named } = site;
  const name = graph.functionOf(twin)?.fn.name ?? '';
  const [target] = site.targets;
  const called = target === undefined ? undefined : graph.functionOf(target);
  if (called !== undefined && isPropertyOfCallee(called.module, called.fn, site)) return holds(memberOf(graph.follower, certainly({ kind: 'namespace', file: called.module.file }), name), twin);
  if (named.kind === 'member') return holds(memberOf(graph.follower, graph.follower.follow(module.file, named.object), name), twin);
  if (named.kind !== 'binding') return false;
  const origin = module.bindings[named.binding]?.values[0];
  if (origin?.kind !== 'member') return twin.startsWith(`${module.file}#`);
  // `const { load } = store` brings in the one function; only an import can bring in another beside it.
  if (!module.imports.some(({ names }) => names.some(({ binding }) => binding === named.binding))) return false;
  return holds(memberOf(graph.follower, graph.follower.follow(module.file, origin.object), name), twin);
}

const holds = ({ values }: Values, twin: FnKey): boolean => values.length === 1 && values[0]?.kind === 'function' && fnKey(values[0].file, values[0].fn) === twin;
