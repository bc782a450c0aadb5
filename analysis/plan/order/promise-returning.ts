import { lookupPromise } from '../../../catalog/index.ts';
import { isTestFile } from '../../findings/file-role.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import type { Use } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import { CHAINING } from './taken-up.ts';

export type Answer = 'yes' | 'no' | 'maybe';

/** Every draft of a plan asks the same of the same functions, and a chain has the others that lead to it for its beginning. */
const answersIn = oncePer((_graph: CallGraph) => new WeakMap<Fn | Origin, Answer>());
const endsIn = oncePer((_graph: CallGraph) => new WeakMap<Fn, readonly End[]>());

/**
 * Does a sync function return a promise? `yes`: a native one on every way out, so that making it async changes nothing for who
 * waits for it. `maybe`: something that looks like one, perhaps of another library, or only on some ways.
 */
export function returnsPromise(graph: CallGraph, module: Module, fn: Fn): Answer {
  if (fn.isAsync) return 'yes';
  const answer = answersIn(graph).get(fn) ?? answerOfFunction(graph, module, fn);
  answersIn(graph).set(fn, answer);
  return answer;
}

function answerOfFunction(graph: CallGraph, module: Module, fn: Fn): Answer {
  const ends = endsOfFunction(graph, module, fn);
  const answer = together(ends.map((end) => answerOf(graph, end)));
  if (answer !== 'no' || (ends.length > 0 && ends.every((end) => isPlain(graph, end)))) return answer;
  return callersChain(graph, module, fn) ? 'maybe' : 'no';
}

/** On some way out it gives a native promise, or what is made of one by reactions, and on none an object that something else makes. */
export function looksLikePromise(graph: CallGraph, module: Module, fn: Fn): boolean {
  const ends = endsOfFunction(graph, module, fn);
  const answers = ends.map((end) => answerOf(graph, end));
  return answers.some((answer) => answer !== 'no') && ends.every(({ origin }, index) => origin?.kind !== 'new' || answers[index] === 'yes');
}

/** On every way out it gives what a call gives, of which nothing is known. */
export function comesOutOfCalls(graph: CallGraph, module: Module, fn: Fn): boolean {
  const ends = endsOfFunction(graph, module, fn);
  return ends.length > 0 && ends.every((end) => end.origin?.kind === 'result' || answerOf(graph, end) !== 'no');
}

/** On some way out it gives an object of the program that has a `then` of its own. */
export function givesOwnThenable(graph: CallGraph, module: Module, fn: Fn): boolean {
  return endsOfFunction(graph, module, fn).some((end) => (end.origin?.kind === 'object' || end.origin?.kind === 'new') && answerOf(graph, end) === 'no' && !isPlain(graph, end));
}

/** On some way out it certainly gives no promise. */
export function givesPlain(graph: CallGraph, module: Module, fn: Fn): boolean {
  return fn.returns.length === 0 || endsOfFunction(graph, module, fn).some((end) => isPlain(graph, end));
}

const PLAIN: ReadonlySet<Origin['kind']> = new Set(['literal', 'object', 'function', 'class']);

/** Certainly no promise, whatever the callers do with it: some await what is none. */
function isPlain(graph: CallGraph, { module, origin }: End): boolean {
  if (origin === undefined || PLAIN.has(origin.kind)) return origin?.kind !== 'object' || !hasThen(module.objects[origin.object]?.properties ?? []);
  if (origin.kind !== 'new') return false;
  const { values, certain } = graph.follower.follow(module.file, origin.callee);
  return certain && values.every((value) => {
    const made = value.kind === 'class' ? graph.program.modules.get(value.file)?.classes[value.class] : undefined;
    return made !== undefined && made.superClass === undefined && !hasThen(made.members);
  });
}

const hasThen = (members: readonly { readonly name?: string; readonly spread?: boolean }[]): boolean => members.some(({ name, spread }) => name === 'then' || spread === true || name === undefined);

/** An expression that a value comes from at last: no variable, no `a ?? b`, no call of a sync function of the program. */
interface End {
  readonly module: Module;
  readonly origin: Origin | undefined;
}

function together(answers: readonly Answer[]): Answer {
  if (answers.length > 0 && answers.every((answer) => answer === 'yes')) return 'yes';
  return answers.some((answer) => answer !== 'no') ? 'maybe' : 'no';
}

function endsOfFunction(graph: CallGraph, module: Module, fn: Fn): readonly End[] {
  const ends = endsIn(graph).get(fn) ?? endsOf(graph, module, fn.returns.map(({ origin }) => origin));
  endsIn(graph).set(fn, ends);
  return ends;
}

/** Every variable and function is gone through once, however they refer to each other: a generated parser assigns hundreds in circles. */
function endsOf(graph: CallGraph, start: Module, origins: readonly (Origin | undefined)[]): End[] {
  const seen = new Set<unknown>();
  const ends: End[] = [];
  const queue: End[] = origins.map((origin) => ({ module: start, origin }));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { module, origin } = next;
    const through = origin === undefined ? undefined : throughOf(graph, module, origin);
    if (through === undefined) ends.push(next);
    else if (!seen.has(through.key)) queue.push(...through.to);
    if (through !== undefined) seen.add(through.key);
  }
  return ends;
}

function throughOf(graph: CallGraph, module: Module, origin: Origin): { key: unknown; to: readonly End[] } | undefined {
  if (origin.kind === 'either') return { key: origin, to: origin.of.map((each) => ({ module, origin: each })) };
  if (origin.kind === 'binding') {
    const binding = module.bindings[origin.binding];
    if (binding === undefined || binding.kind === 'import' || binding.values.length === 0) return undefined;
    return { key: binding, to: binding.values.map((each) => ({ module, origin: each })) };
  }
  if (origin.kind !== 'result' || isChain(origin.callee)) return undefined;
  const [value] = calledBy(graph, module, origin);
  const found = value?.kind === 'function' ? graph.program.modules.get(value.file) : undefined;
  const fn = value?.kind === 'function' ? found?.functions[value.fn] : undefined;
  if (found === undefined || fn === undefined || fn.isGenerator || fn.isAsync || fn.returns.length === 0) return undefined;
  return { key: fn, to: fn.returns.map((each) => ({ module: found, origin: each.origin })) };
}

/** What is called there: of a CommonJS module that is a function, that function. */
function calledBy(graph: CallGraph, module: Module, { call, callee }: Extract<Origin, { kind: 'result' }>): readonly Value[] {
  const site = module.calls[call];
  return (site === undefined ? graph.follower.follow(module.file, callee) : graph.callees(module.file, site)).values;
}

const isChain = (callee: Origin): callee is Extract<Origin, { kind: 'member' }> => callee.kind === 'member' && CHAINING.has(callee.name);

function answerOf(graph: CallGraph, { module, origin }: End): Answer {
  if (origin?.kind === 'new') return origin.callee.kind === 'global' && origin.callee.name === 'Promise' ? 'yes' : 'no';
  if (origin?.kind !== 'result') return 'no';
  if (isChain(origin.callee)) {
    const known = answersIn(graph).get(origin);
    if (known !== undefined) return known;
    // What is chained to itself, `last = last.then(next)`, may have begun as anything.
    answersIn(graph).set(origin, 'maybe');
    const onto = endsOf(graph, module, [origin.callee.object]).map((end) => answerOf(graph, end));
    const answer = together(onto) === 'yes' ? 'yes' : 'maybe';
    answersIn(graph).set(origin, answer);
    return answer;
  }
  const [value] = calledBy(graph, module, origin);
  if (value?.kind === 'global') return value.path[0] === 'Promise' && value.path.length === 2 ? 'yes' : 'no';
  if (value?.kind === 'external') return lookupPromise(value.module, value.path.join('.') || 'default').length > 0 || value.path.join('.') === 'promisify.()' ? 'yes' : 'no';
  const fn = value?.kind === 'function' ? graph.program.modules.get(value.file)?.functions[value.fn] : undefined;
  return fn?.isAsync === true && !fn.isGenerator ? 'yes' : 'no';
}

/** Somebody already treats the result as a promise. A test that awaits what the program itself uses at once is only careful. */
function callersChain(graph: CallGraph, module: Module, fn: Fn): boolean {
  const calls = graph.callsTo(`${module.file}#${fn.id}`).flatMap((ref): { at: Module; use: Use }[] => {
    const at = graph.program.modules.get(ref.file);
    const call = at?.calls[ref.call];
    return at === undefined || call === undefined ? [] : [{ at, use: call.use }];
  });
  if (calls.some(({ use }) => isChained(use))) return true;
  const isUsedAtOnce = calls.some(({ at, use }) => !isTestFile(at.file) && usedAtOnce(at, use));
  return calls.some(({ at, use }) => use.how === 'awaited' && !(isUsedAtOnce && isTestFile(at.file)));
}

const isChained = (use: Use): boolean => use.how === 'member' && CHAINING.has(use.name ?? '');

/** As what no promise is: asked whether it is there, part of an expression, or kept in a variable that is, and that nobody waits for or gets. */
function usedAtOnce(module: Module, use: Use): boolean {
  if (use.how === 'condition' || use.how === 'template' || (use.how === 'operand' && use.operator !== 'typeof')) return true;
  if (use.how !== 'stored' || use.binding === undefined) return false;
  const reads = module.references.filter(({ binding, access }) => binding === use.binding && access === 'read');
  return reads.some((read) => read.use.how !== 'stored' && usedAtOnce(module, read.use)) && !reads.some((read) => read.use.how === 'awaited' || read.use.how === 'returned' || isChained(read.use));
}
