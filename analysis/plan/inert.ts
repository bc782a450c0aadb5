import { fnKey, type FnKey } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { CallSite, Module } from '../program/module.ts';
import type { Origin } from '../program/origin.ts';
import type { Range } from '../program/structure.ts';
import { siteKey } from './site.ts';
import type { Study } from './study.ts';

/** Names of methods that give a value and change nothing. */
const PURE_METHODS = new Set(
  'toString trim trimEnd trimStart split join replace replaceAll slice substring substr includes startsWith endsWith indexOf lastIndexOf toLowerCase toUpperCase charAt charCodeAt codePointAt padStart padEnd repeat match matchAll test exec search concat map filter flatMap flat reduce reduceRight some every find findIndex findLast at keys values entries has get toISOString getTime toFixed localeCompare normalize isDirectory isFile isSymbolicLink update digest forEach toJSON valueOf hasOwnProperty call'.split(' '),
);
const MUTATORS = new Set('push pop shift unshift splice sort reverse fill set add delete clear'.split(' '));
const PURE_GLOBALS = /^(JSON|Object|Math|Number|String|Boolean|Array|Buffer|Date|URL|URLSearchParams|RegExp|Map|Set|WeakMap|WeakSet|Error|TypeError|RangeError|SyntaxError|Symbol|BigInt|Intl|parseInt|parseFloat|isNaN|encodeURIComponent|decodeURIComponent|encodeURI|decodeURI|structuredClone|TextDecoder|TextEncoder|Uint8Array|Reflect)(\.|$)/;
const PURE_MODULES = /^node:(path|path\/posix|path\/win32|url|util|os|querystring|string_decoder|punycode|assert)$/;
const PURE_CRYPTO = /^(createHash|createHmac|randomUUID|timingSafeEqual)\b/;

/** Tells code that nobody outside can see run: it reads, computes and gives values, and writes only what it made itself. */
export function createInertness(study: Study): { readonly range: (module: Module, fn: Fn, range: Range, except?: CallSite) => boolean } {
  const memo = new Map<FnKey, boolean>();
  const whole = (key: FnKey): boolean => {
    const known = memo.get(key);
    if (known !== undefined) return known;
    memo.set(key, true);
    const found = study.graph.functionOf(key);
    const inert = found !== undefined && range(found.module, found.fn, found.fn);
    memo.set(key, inert);
    return inert;
  };
  const range = (module: Module, fn: Fn, within: Range, except?: CallSite): boolean => {
    const runs = functionsRunIn(module, fn);
    const inside = (at: Range & { readonly fn: number }): boolean => runs.has(at.fn) && at.start >= within.start && at.end <= within.end;
    if (module.writes.some((write) => runs.has(write.fn) && write.end > within.start && write.end <= within.end && !isOwn(module, runs, write.object))) return false;
    if (module.references.some((each) => runs.has(each.fn) && each.writtenAt > within.start && each.start < within.end && isSharedVariable(module, runs, each))) return false;
    return module.calls.every((call) => call === except || !inside(call) || isInertCall(study, whole, module, runs, call));
  };
  return { range };
}

/** A variable from outside that is written here, or that somebody else may write meanwhile. */
function isSharedVariable(module: Module, runs: ReadonlySet<number>, { binding: id, access }: Module['references'][number]): boolean {
  const binding = module.bindings[id];
  if (binding === undefined || runs.has(binding.fn) || access === 'type') return false;
  return access !== 'read' || binding.reassigned;
}

/** The function and the callbacks written in it, whoever calls them. */
function functionsRunIn(module: Module, fn: Fn): ReadonlySet<number> {
  const runs = new Set([fn.id]);
  for (const each of module.functions) if (each.parent !== undefined && runs.has(each.parent) && !each.isDeclaration) runs.add(each.id);
  return runs;
}

function isInertCall(study: Study, whole: (key: FnKey) => boolean, module: Module, runs: ReadonlySet<number>, call: CallSite): boolean {
  const leaf = study.leaves.get(siteKey(module.file, call.id));
  if (leaf !== undefined) return leaf.entry.files?.writes === undefined && (leaf.entry.kind === 'fs' || leaf.entry.kind === 'cpu');
  const { values } = study.graph.callees(module.file, call);
  const [value] = values;
  if (value === undefined) return isInertMethod(module, runs, call);
  return values.every((each) => {
    if (each.kind === 'function') return whole(fnKey(each.file, each.fn));
    if (each.kind === 'global') return PURE_GLOBALS.test(each.path.join('.')) || isInertMethod(module, runs, call);
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
