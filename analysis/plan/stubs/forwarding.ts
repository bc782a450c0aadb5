import { entries } from '../../../catalog/index.ts';
import type { AsyncCall, Entry } from '../../../catalog/entry.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { recordOf } from '../imports/source.ts';
import type { Reach } from './reach.ts';
import type { Stub } from './stub.ts';

/** An API that tests have doubles of, and that is called through the object which they put them on. */
export interface Forwarded {
  /** The variable of the calling module that holds the object. */
  readonly holder: number;
  /** The asynchronous form, from the object: `promises.readFile`. */
  readonly path: readonly string[];
  readonly doubles: readonly Double[];
}

/** A double of a synchronous function that is to answer for the asynchronous one, too. */
export interface Double {
  readonly file: string;
  /** The variable of the test that holds the object. */
  readonly holder: number;
  /** The synchronous function on it. */
  readonly name: string;
  readonly path: readonly string[];
  /** What the double gives is what the asynchronous form gives, or whether that succeeds. */
  readonly gives: 'result' | 'success';
}

/**
 * The doubles of a call's API where all of them can follow: each stands on an object that test and code both hold as a whole, so that
 * a call of `fs.promises.readFile` can be answered by what `fs.readFileSync` is meanwhile. Undefined where one cannot, or where the
 * asynchronous form is called by others, who would then get the double too.
 */
export function forwardingOf(graph: CallGraph, reach: Reach, stubs: readonly Stub[], module: Module, call: CallSite, entry: Entry): Forwarded | undefined {
  const target = targetOf(entry);
  const holder = call.callee.kind === 'member' ? holderIn(graph, module, call.callee.object, entry) : undefined;
  const path = target === undefined ? undefined : pathFrom(entry, target.call);
  if (target === undefined || holder === undefined || path === undefined) return undefined;
  const doubles: Double[] = [];
  for (const { file, replaces } of stubs) {
    const test = graph.program.modules.get(file);
    if (test === undefined || replaces.how !== 'member' || replaces.name !== entry.path || replaces.holder === undefined) return undefined;
    const held = holderIn(graph, test, { kind: 'binding', binding: replaces.holder }, entry);
    if (held === undefined || (!isForwarded(test, entry.path) && isCalledOtherwise(graph, reach, file, entry, path))) return undefined;
    if (!isForwarded(test, entry.path)) doubles.push({ file, holder: held, name: entry.path, path, gives: target.gives });
  }
  return { holder, path, doubles };
}

/** The asynchronous form with the same arguments, whose result is the same or tells the same. */
function targetOf({ instead }: Entry): { readonly call: AsyncCall; readonly gives: Double['gives'] } | undefined {
  if (instead.form === 'promise' && instead.result === undefined && instead.args === undefined) return { call: instead, gives: 'result' };
  return instead.form === 'adapter' && instead.name === 'exists' && instead.plain?.form === 'promise' ? { call: instead.plain, gives: 'success' } : undefined;
}

function pathFrom({ module }: Entry, target: AsyncCall): readonly string[] | undefined {
  if (target.path === 'default') return undefined;
  if (target.module === module) return target.path.split('.');
  return module === 'node:fs' && target.module === 'node:fs/promises' ? ['promises', ...target.path.split('.')] : undefined;
}

/** A variable of the module that holds the package itself, loaded whole: a namespace is no object that a test could change. */
function holderIn(graph: CallGraph, module: Module, origin: Origin, entry: Entry): number | undefined {
  const binding = origin.kind === 'binding' ? module.bindings[origin.binding] : undefined;
  if (binding === undefined || binding.fn !== 0 || binding.reassigned) return undefined;
  const name = recordOf(module, binding.id)?.names.find((each) => each.binding === binding.id);
  const { values, certain } = graph.follower.follow(module.file, origin);
  const [value] = values;
  const isWhole = certain && values.length === 1 && value?.kind === 'external' && value.module === entry.module && value.path.every((part) => part === 'default');
  return isWhole && !(name?.imported === '*' && recordOf(module, binding.id)?.how === 'import') ? binding.id : undefined;
}

/** An earlier migration has seen to it. */
function isForwarded({ calls }: Module, name: string): boolean {
  return calls.some(({ calleeText, args }) => /^forward(?:Stub|Exists)\d*$/.test(calleeText) && args.some(({ origin }) => origin.kind === 'literal' && origin.value === name));
}

/** Somebody who runs beside the double calls the asynchronous form already, or another function that becomes the same one. */
function isCalledOtherwise(graph: CallGraph, reach: Reach, test: string, entry: Entry, path: readonly string[]): boolean {
  const last = path.at(-1) ?? '';
  const rivals = new Set(entries.flatMap((other) => (other.module === entry.module && other.path !== entry.path && lastOf(other) === last ? [other.path] : [])));
  const isRival = (module: string, called: readonly string[]): boolean => {
    const own = called.filter((part) => part !== 'default').join('.');
    if (module === entry.module) return own === path.join('.') || rivals.has(own);
    return module === 'node:fs/promises' && path[0] === 'promises' && own === last;
  };
  return [...graph.program.modules.values()].some((module) => module.text.includes(last) && reach.together(test, module.file) && module.calls.some((call) => graph.callees(module.file, call).values.some((value) => value.kind === 'external' && isRival(value.module, value.path))));
}

const lastOf = (entry: Entry): string | undefined => targetOf(entry)?.call.path.split('.').at(-1);
