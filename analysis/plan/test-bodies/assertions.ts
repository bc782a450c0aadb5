import { coerce } from 'semver';
import { isTestFile } from '../../findings/file-role.ts';
import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Argument, CallSite, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import { superclassesOf, type Follower } from '../../program/values/members-of.ts';
import { ownerOf } from '../references/public.ts';

/** An assertion on whether a function throws, which calls it at once and by itself. */
export interface ThrowsAssertion {
  /** The function that it calls. */
  readonly target: FnKey;
  readonly thunk: Argument;
  readonly form: AssertionForm;
}

/**
 * What it becomes when that function becomes async. `settled`: the function runs before, and the assertion gets one that returns
 * or throws what came of it, so that every matcher keeps its meaning. `rejects`: the library's own form of the same meaning.
 */
export type AssertionForm =
  | { readonly how: 'settled' }
  /** `await assert.rejects(…)`: another name of the callee's last part. */
  | { readonly how: 'renamed'; readonly name: string }
  /** `await expect(…).rejects.toThrow(…)`: the matcher's call, which is awaited. */
  | { readonly how: 'chained'; readonly matcher: Range };

const THROWS = new Set(['throws', 'doesNotThrow', 'notThrows', 'raises']);
const MATCHER = /^(?<chain>(?:\s*\.\s*(?:not|to|be|have))*)\s*\.\s*(?<name>toThrow\w*|throws?|Throw)$/;

/** The assertion that a call is, if the function it is given is one of the program's, and nothing else in it has to run before. */
export function throwsAssertion(graph: CallGraph, module: Module, call: CallSite): ThrowsAssertion | undefined {
  const [thunk, ...others] = call.args;
  if (thunk === undefined || thunk.spread || call.isNew || !isTestFile(module.file) || call.place.forbidden !== undefined) return undefined;
  const name = call.callee.kind === 'member' ? call.callee.name : (nameOf(graph, module, call) ?? '');
  const matcher = name === 'expect' ? matcherOf(module, call) : undefined;
  if ((!THROWS.has(name) && matcher === undefined) || graph.targets(module.file, call).length > 0) return undefined;
  const target = targetOf(graph, module, thunk);
  if (target === undefined) return undefined;
  const form = ownForm(graph, module, call, matcher) ?? { how: 'settled' };
  const later = [...others, ...(matcher?.call.args ?? [])];
  return form.how === 'settled' && later.some((argument) => runsCode(module, argument)) ? undefined : { target, thunk, form };
}

function nameOf(graph: CallGraph, module: Module, call: CallSite): string | undefined {
  const [value] = graph.callees(module.file, call).values;
  return value?.kind === 'external' || value?.kind === 'global' ? value.path.at(-1) : undefined;
}

function targetOf(graph: CallGraph, module: Module, thunk: Argument): FnKey | undefined {
  const { values, certain } = graph.follower.follow(module.file, thunk.origin);
  const [value] = values;
  if (!certain || values.length !== 1 || value?.kind !== 'function') return undefined;
  const fn = graph.program.modules.get(value.file)?.functions[value.fn];
  return fn === undefined || fn.isAsync || fn.isGenerator ? undefined : fnKey(value.file, value.fn);
}

interface Matcher {
  readonly call: CallSite;
  readonly name: string;
  readonly isPlain: boolean;
}

/** The call at the end of `expect(…).not.toThrow(…)`. */
function matcherOf(module: Module, call: CallSite): Matcher | undefined {
  for (const each of module.calls) {
    if (each.calleeRange.start !== call.start || each.calleeRange.end <= call.end) continue;
    const { chain, name } = MATCHER.exec(module.text.slice(call.end, each.calleeRange.end))?.groups ?? {};
    if (name !== undefined) return { call: each, name, isPlain: (chain ?? '').trim() === '' };
  }
  return undefined;
}

function ownForm(graph: CallGraph, module: Module, call: CallSite, matcher: Matcher | undefined): AssertionForm | undefined {
  if (matcher !== undefined) {
    const fits = matcher.isPlain && /^toThrow(?:Error)?$/.test(matcher.name) && matcher.call.use.how === 'dropped' && hasRejects(graph, module, call) && expectsErrors(graph.follower, module, matcher.call);
    return fits ? { how: 'chained', matcher: { start: matcher.call.start, end: matcher.call.end } } : undefined;
  }
  const [value] = graph.callees(module.file, call).values;
  if (call.callee.kind !== 'member' || call.use.how !== 'dropped' || value?.kind !== 'external' || !/^node:assert(?:\/strict)?$/.test(value.module)) return undefined;
  return { how: 'renamed', name: call.callee.name === 'throws' ? 'rejects' : 'doesNotReject' };
}

/** jest calls a function it is given since 27, vitest always did; a global `expect` is theirs where no other runner is declared. */
function hasRejects(graph: CallGraph, module: Module, call: CallSite): boolean {
  const [value] = graph.callees(module.file, call).values;
  const dependencies = ownerOf(graph.program, module.file)?.dependencies ?? {};
  if (value?.kind === 'external') return value.module === 'vitest' || (value.module === '@jest/globals' && isRecent(dependencies['@jest/globals'] ?? dependencies.jest));
  const others = Object.keys(dependencies).some((name) => /^(?:mocha|jasmine|chai|expect|ava)$/.test(name));
  return value?.kind === 'global' && !others && ('vitest' in dependencies || isRecent(dependencies.jest));
}

/** `.rejects.toThrow(Problem)` of jest passes for errors alone, `toThrow(Problem)` for all that is thrown. */
function expectsErrors(follower: Follower, { file }: Module, { args: [expected] }: CallSite): boolean {
  return expected === undefined || follower.follow(file, expected.origin).values.every((each) => isErrorClass(follower, each, 0));
}

function isErrorClass(follower: Follower, value: Value, depth: number): boolean {
  if (value.kind !== 'class') return value.kind !== 'function';
  const above = depth > MOST_CLASSES ? undefined : superclassesOf(follower, value);
  return above?.values.every((each) => isErrorClass(follower, each, depth + 1)) === true;
}

const MOST_CLASSES = 10;

const isRecent = (range: string | undefined): boolean => (coerce(range)?.major ?? 0) >= 27;

const MAKES_ERROR = /^(?:[A-Z]\w*)?(?:Error|Exception)$|^RegExp$/;

/** With `settled` the function runs before the other arguments are evaluated: they may not do anything. */
function runsCode(module: Module, { start, end, spread }: Argument): boolean {
  return spread || module.calls.some((call) => call.start >= start && call.end <= end && !(MAKES_ERROR.test(call.calleeText) && call.callee.kind === 'global'));
}
