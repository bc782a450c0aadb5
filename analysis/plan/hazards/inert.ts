import { callsIn, functionsIn, referencesIn, writesIn } from '../../program/by-function.ts';
import { fnKey, type FnKey } from '../../program/call-graph.ts';
import { componentsFrom } from '../../program/components.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer, oncePerPair } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import { siteKey } from '../site.ts';
import type { Study } from '../study.ts';
import { MUTATORS } from './mutators.ts';

/** Names of methods that give a value and change nothing. */
const PURE_METHODS = new Set(
  'toString trim trimEnd trimStart split join replace replaceAll slice substring substr includes startsWith endsWith indexOf lastIndexOf toLowerCase toUpperCase charAt charCodeAt codePointAt padStart padEnd repeat match matchAll test exec search concat map filter flatMap flat reduce reduceRight some every find findIndex findLast at keys values entries has get toISOString getTime toFixed localeCompare normalize isDirectory isFile isSymbolicLink update digest forEach toJSON valueOf hasOwnProperty call'.split(' '),
);
/** Of those, the ones that give an element as it is, which may be a promise. */
const ELEMENTS = new Set('get call find findLast at reduce reduceRight valueOf'.split(' '));

/** A call of the language's own that makes a new value, by its name: never a promise. */
export function makesValue({ callee }: Pick<CallSite, 'callee'>): boolean {
  if (callee.kind !== 'member') return callee.kind === 'global' && PURE_GLOBALS.test(callee.name);
  return (callee.object.kind === 'global' && callee.object.name !== 'Reflect' && PURE_GLOBALS.test(callee.object.name)) || (PURE_METHODS.has(callee.name) && !ELEMENTS.has(callee.name));
}

const PURE_GLOBALS = /^(JSON|Object|Math|Number|String|Boolean|Array|Buffer|Date|URL|URLSearchParams|RegExp|Map|Set|WeakMap|WeakSet|Error|TypeError|RangeError|SyntaxError|Symbol|BigInt|Intl|parseInt|parseFloat|isNaN|encodeURIComponent|decodeURIComponent|encodeURI|decodeURI|structuredClone|TextDecoder|TextEncoder|Uint8Array|Reflect)(\.|$)/;
const PURE_MODULES = /^node:(path|path\/posix|path\/win32|url|util|os|querystring|string_decoder|punycode|assert)$/;
const PURE_CRYPTO = /^(createHash|createHmac|randomUUID|timingSafeEqual)\b/;

/** Tells code that nobody outside can see run: it reads, computes and gives values, and writes only what it made itself. */
export interface Inertness {
  range(module: Module, fn: Fn, range: Range, except?: CallSite): boolean;
}

export const inertnessOf = oncePer((study: Study): Inertness => {
  const known = new Map<FnKey, boolean>();
  /** Functions that call each other are inert together: none of them does anything of its own. */
  const solve = (group: readonly FnKey[]): void => {
    for (const key of group) known.set(key, true);
    if (!group.every(isInert)) for (const key of group) known.set(key, false);
  };
  const whole = (key: FnKey): boolean => {
    if (!known.has(key)) for (const group of componentsFrom(key, (each) => calledBy(study, each).filter((other) => !known.has(other)))) solve(group);
    return known.get(key) === true;
  };
  const range: Inertness['range'] = (module, fn, within, except) => {
    const runs = functionsRunIn(module, fn);
    const ids = [...runs];
    // A call around the range's beginning is made when its arguments are there.
    const isDoneIn = (at: Range): boolean => at.end > within.start && at.end <= within.end;
    if (ids.some((id) => writesIn(module, id).some((write) => write.end > within.start && write.end <= within.end && !isOwn(module, runs, write.object)))) return false;
    if (ids.some((id) => referencesIn(module, id).some((each) => each.writtenAt > within.start && each.start < within.end && isSharedVariable(module, runs, each)))) return false;
    return ids.every((id) => callsIn(module, id).every((call) => call === except || !isDoneIn(call) || isInertCall(study, whole, module, runs, call)));
  };
  const isInert = (key: FnKey): boolean => {
    const found = study.graph.functionOf(key);
    return found !== undefined && range(found.module, found.fn, found.fn);
  };
  return { range };
});

/** The functions of the program that are called in a function and in the callbacks written in it. */
function calledBy({ graph }: Study, key: FnKey): FnKey[] {
  const found = graph.functionOf(key);
  const calls = found === undefined ? [] : [...functionsRunIn(found.module, found.fn)].flatMap((id) => callsIn(found.module, id));
  return calls.flatMap((call) => graph.callees(found?.module.file ?? '', call).values.flatMap((value) => (value.kind === 'function' ? [fnKey(value.file, value.fn)] : [])));
}

/** A variable from outside that is written here, or that somebody else may write meanwhile. */
function isSharedVariable(module: Module, runs: ReadonlySet<number>, { binding: id, access }: Module['references'][number]): boolean {
  const binding = module.bindings[id];
  if (binding === undefined || runs.has(binding.fn) || access === 'type') return false;
  return access !== 'read' || binding.reassigned;
}

/** The function and the callbacks written in it, whoever calls them. */
const functionsRunIn = oncePerPair((module: Module, fn: Fn): ReadonlySet<number> => {
  const runs = new Set([fn.id]);
  for (const id of runs) for (const each of functionsIn(module, id)) if (!each.isDeclaration) runs.add(each.id);
  return runs;
});

function isInertCall(study: Study, whole: (key: FnKey) => boolean, module: Module, runs: ReadonlySet<number>, call: CallSite): boolean {
  const leaf = study.leaves.get(siteKey(module.file, call.id));
  if (leaf?.asks !== undefined) return study.statements.get(siteKey(module.file, call.id))?.writes.length === 0;
  if (leaf !== undefined) return leaf.entry.files?.writes === undefined && (leaf.entry.kind === 'fs' || leaf.entry.kind === 'cpu');
  const { values } = study.graph.callees(module.file, call);
  const [value] = values;
  if (value === undefined) return isInertMethod(module, runs, call);
  return values.every((each) => {
    if (each.kind === 'function') return whole(fnKey(each.file, each.fn));
    // `Map.prototype.set` belongs to a pure global, and changes the Map.
    if (each.kind === 'global') return (PURE_GLOBALS.test(each.path.join('.')) && !each.path.includes('prototype')) || isInertMethod(module, runs, call);
    if (each.kind !== 'external') return false;
    return PURE_MODULES.test(each.module) || (each.module === 'node:crypto' && PURE_CRYPTO.test(each.path.join('.'))) || isInertMethod(module, runs, call);
  });
}

/** By name, on values; a mutator only on what this code made. */
function isInertMethod(module: Module, runs: ReadonlySet<number>, call: CallSite): boolean {
  if (call.callee.kind !== 'member') return false;
  if (PURE_METHODS.has(call.callee.name)) return true;
  return MUTATORS.has(call.callee.name) && isOwn(module, runs, call.callee.object);
}

/** Something created here: a literal, or a variable of this code that holds one. */
function isOwn(module: Module, runs: ReadonlySet<number>, origin: Origin): boolean {
  switch (origin.kind) {
    case 'object':
    case 'literal':
    case 'new':
      return true;
    case 'member':
      return isOwn(module, runs, origin.object);
    case 'binding': {
      const binding = module.bindings[origin.binding];
      return binding !== undefined && runs.has(binding.fn) && binding.values.length > 0 && binding.values.every((value) => value.kind !== 'binding' && isOwn(module, runs, value));
    }
    default:
      return origin.kind === 'result' && origin.callee.kind === 'member' && PURE_METHODS.has(origin.callee.name);
  }
}
