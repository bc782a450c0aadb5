import type { CallbackModel } from '../../../catalog/callbacks/model.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Argument, CallSite, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { declaredType } from '../../program/values/declared-type.ts';
import { isSurelyArray } from '../arrays/used-as-array.ts';
import { handlingOf, type Handling } from '../handling.ts';
import { expectsThrow } from './expected-throws.ts';
import type { Loss } from './loss.ts';
import { isLostByType, LOST } from './lost-by-type.ts';
import { isStream, mappedFunction } from './mapped.ts';
import { callAndDrop } from './own-takers.ts';
import type { Promises } from './promised.ts';
import { settlesItself } from './settles.ts';

type Modelled = Extract<Handling, { by: 'model' }>;

/** Functions that return promises, handed to where nobody waits for them. */
export function asyncCallbacks(promises: Promises, module: Module): Loss[] {
  return module.calls.flatMap((call) =>
    call.args.flatMap((argument, index) => {
      if (!argument.spread && expectsThrow(promises.graph, module, call, index, argument)) return [lossOf(module, call, argument, UNSEEN)];
      const handling = argument.spread ? undefined : handlingOf(promises.graph, module, { how: 'argument', call: call.id, index });
      const fate = handling?.by === 'model' && fitsReceiver(promises, module, handling) ? followedFate(promises, module, handling, argument) : ((argument.spread ? undefined : fateInProgram(promises, module, call, index, argument)) ?? typedFate(promises, module, argument));
      return fate === undefined ? [] : [lossOf(module, call, argument, fate)];
    }),
  );
}

/** `filter` of something that is no array by its type is another method of the same name. */
function fitsReceiver({ types }: Promises, { file }: Module, { model, call }: Modelled): boolean {
  return model.calls.how !== 'name' || !model.id.startsWith('array') || types.isOfArray(file, call.calleeRange) !== 'no';
}

function followedFate(promises: Promises, module: Module, handling: Modelled, argument: Argument): Fate | undefined {
  return isAsyncFunction(promises, module, argument) ? fateOf(promises, module, handling, argument) : undefined;
}

/** Where only its type says something of who takes the function. */
function typedFate(promises: Promises, module: Module, argument: Argument): Fate | undefined {
  return isLostByType(promises, module, argument, argument.origin) ? { ...LOST, preset: 'awaits', known: true } : undefined;
}

const GIVES_FUNCTIONS: ReadonlySet<string> = new Set(['function', 'binding', 'member']);

function isAsyncFunction(promises: Promises, { file }: Module, argument: Argument): boolean {
  const told = promises.types.givesThenable(file, argument);
  return told === 'cannot tell' ? GIVES_FUNCTIONS.has(argument.origin.kind) && promises.ofCalling(file, argument.origin).is === 'promise' : told === 'yes';
}

const UNSEEN: Fate = { why: 'it looks for what is thrown before any of the work is done, and sees nothing', instead: 'use its form for promises, `rejects`, and await that', preset: 'awaits', known: false };

interface Fate {
  readonly why: string;
  readonly instead: string;
  readonly preset: Loss['preset'];
  readonly known: boolean;
}

function lossOf(module: Module, call: CallSite, argument: Argument, { why, instead, preset, known }: Fate): Loss {
  const api = call.isNew ? `new ${call.calleeText}` : call.calleeText;
  return {
    rule: 'no-async-callback',
    ...headOf(module, argument),
    fn: call.fn,
    api,
    what: `\`${api}\` does not wait for the async function that it is given`,
    why: `{Where} ${why}`,
    instead,
    preset,
    inTypescriptEslint: known,
  };
}

/** A function's parameters are enough to point at it. */
function headOf(module: Module, { origin, start, end }: Argument): Range {
  const fn = origin.kind === 'function' ? module.functions[origin.fn] : undefined;
  return { start, end: fn === undefined ? end : (fn.paramList?.end ?? fn.body.start) };
}

/** A function of the program that calls what it is given and goes on. */
function fateInProgram(promises: Promises, module: Module, call: CallSite, index: number, argument: Argument): Fate | undefined {
  if (!callAndDrop(promises.graph, module.file, call, index) || !isAsyncFunction(promises, module, argument) || dealsWithFailures(promises, module, argument)) return undefined;
  return { why: 'it calls the function and drops its promise, so that nothing sees its failure', instead: 'let it await what it calls, or catch what fails inside the function', preset: 'awaits', known: true };
}

function fateOf(promises: Promises, module: Module, handling: Modelled, argument: Argument): Fate | undefined {
  const { model, call } = handling;
  if (model.result === 'adopted' || (call.use.how === 'awaited' && !isOnArray(promises, module, call))) return undefined;
  if (model.context === 'promise-executor') return !isWrittenAsync(module, argument) ? undefined : { why: 'what it throws after its first await rejects nothing', instead: 'do the async work outside and return its promise', preset: 'awaits', known: true };
  if (model.context === 'exit-handler') return { why: 'the process ends before anything asynchronous is done', instead: 'use only synchronous calls there', preset: 'awaits', known: true };
  if (model.when === 'before-return') return usedAtOnce(promises, module, handling, argument);
  return isRepeated(model) && !isLastEvent(call) && !isOfWorker(promises.graph, module, call) && !dealsWithFailures(promises, module, argument) ? leftAlone(promises, module, handling) : undefined;
}

/** A sync executor may return the promise of a chain that calls `resolve` and `reject`. */
const isWrittenAsync = ({ functions }: Module, { origin }: Argument): boolean => origin.kind !== 'function' || functions[origin.fn]?.isAsync === true;

/** Whoever awaits the result knows more about the receiver than its method's name tells, unless it is an array. */
function isOnArray({ graph, types }: Promises, module: Module, { callee, calleeRange }: CallSite): boolean {
  const told = types.isOfArray(module.file, calleeRange);
  return told === 'cannot tell' ? callee.kind === 'member' && isSurelyArray(graph, module, callee.object) : told === 'yes';
}

/** Events that end something, or that begin it, come once. */
const ONCE: ReadonlySet<string> = new Set(['end', 'close', 'finish', 'exit', 'error', 'ready', 'open', 'connect', 'listening', 'spawn', 'disconnect']);

function isLastEvent({ args, callee }: CallSite): boolean {
  const [event] = args;
  return (callee.kind === 'member' && callee.name === 'once') || (event?.origin.kind === 'literal' && ONCE.has(String(event.origin.value)));
}

/** `parentPort.on('message', async …)`: a failure ends the thread, and who started it is told by its `error` event. */
const isOfWorker = (graph: CallGraph, { file }: Module, call: CallSite): boolean => graph.callees(file, call).values.some((value) => value.kind === 'external' && value.module === 'node:worker_threads' && value.path[0] === 'parentPort');

/** Called again while the work of the call before may still go on. Called once, an async function ends the process with its failure as a sync one does. */
function isRepeated({ context, when, order }: CallbackModel): boolean {
  return when === 'later-repeatedly' && (context === 'timer' || (context === 'event-listener' && order !== 'terminal' && order !== 'independent'));
}

function leftAlone({ graph }: Promises, module: Module, { certainty, model, call }: Modelled): Fate {
  const isLikely = (certainty !== 'certain' || model.calls.how === 'name') && !isDeclaredEmitter(graph, module, call);
  return { why: 'the next call does not wait for this one, and a failure that nothing sees ends the process', instead: 'catch what fails inside the function', preset: isLikely ? 'strict' : 'awaits', known: true };
}

/** Node's modules whose classes emit events. */
const EMITTING = /^node:(events|stream|net|tls|http|https|http2|dgram|child_process|readline|worker_threads|cluster)$/;

/** `bus: EventEmitter`. */
function isDeclaredEmitter({ program, follower }: CallGraph, { file }: Module, { callee }: CallSite): boolean {
  const declared = callee.kind === 'member' ? declaredType(program, file, callee.object) : undefined;
  if (declared?.type.kind !== 'name' || declared.type.binding === undefined) return false;
  const { values, certain } = follower.follow(declared.file, { kind: 'binding', binding: declared.type.binding });
  return certain && values.length === 1 && values.every((value) => value.kind === 'external' && EMITTING.test(value.module));
}

function dealsWithFailures({ graph }: Promises, { file }: Module, { origin }: Argument): boolean {
  return graph.follower.follow(file, origin).values.every((value) => {
    const home = value.kind === 'function' ? graph.program.modules.get(value.file) : undefined;
    const fn = value.kind === 'function' ? home?.functions[value.fn] : undefined;
    return home !== undefined && fn !== undefined && settlesItself(home, fn);
  });
}

const LOOP = 'use `for…of` with `await`, or `await Promise.all` over `map`';

/** Array methods go on before the work is done, and take the promise for the answer. */
function usedAtOnce({ graph }: Promises, module: Module, { model, call }: Modelled, argument: Argument): Fate | undefined {
  const name = call.callee.kind === 'member' ? call.callee.name : call.calleeText;
  if (model.id === 'suite' || model.id === 'global suite' || model.returned === true || mappedFunction(graph, module.file, call) !== undefined || MAPPING.test(name)) return undefined;
  if (graph.callees(module.file, call).values.some(isStream) || isChained(call)) return undefined;
  if (name.startsWith('reduce') && waitsForAccumulator(module, argument)) return undefined;
  const known = !/^(sort|toSorted|reduce|reduceRight)$/.test(name);
  return { ...AT_ONCE.get(name) ?? { why: resultOf(model), instead: LOOP }, preset: 'awaits', known };
}

const MAPPING = /^(map|flatMap|flatMapDeep|mapValues|mapKeys|times|tap|thru|attempt|from)$/;

const AT_ONCE: ReadonlyMap<string, Pick<Fate, 'why' | 'instead'>> = new Map([
  ['forEach', { why: 'it returns before any of the work is done, and failures become unhandled rejections', instead: LOOP }],
  ['each', { why: 'it returns before any of the work is done, and failures become unhandled rejections', instead: LOOP }],
]);

const resultOf = ({ id }: CallbackModel): string => (id === 'array comparator' ? 'a promise is no order' : id === 'string replacer' ? 'the promise is put in as text' : 'it takes the promise for the answer, and a promise is always true');

const isChained = ({ use }: CallSite): boolean => use.how === 'member' && (use.name === 'then' || use.name === 'catch');

/** `async (before, item) => { await before; … }` runs one after the other. */
function waitsForAccumulator(module: Module, { origin }: Argument): boolean {
  const fn: Fn | undefined = origin.kind === 'function' ? module.functions[origin.fn] : undefined;
  const binding = fn?.params[0]?.binding;
  return fn === undefined || (binding !== undefined && module.references.some((each) => each.binding === binding && TAKES.has(each.use.how) && (each.use.how !== 'member' || each.use.name === 'then')));
}

const TAKES: ReadonlySet<string> = new Set(['awaited', 'member', 'argument', 'element']);
