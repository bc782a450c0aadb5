import type { CallGraph } from '../program/call-graph.ts';
import { expected } from '../program/expected.ts';
import type { Fn } from '../program/function.ts';
import type { CallSite, Module } from '../program/module.ts';
import type { Context, ContextKind } from './finding.ts';
import { isConfigFile, isTestFile } from './file-role.ts';

/** What the context of a call is, and the function that makes it so. */
export interface Surroundings {
  readonly context: Context;
  readonly fn: Fn;
}

const VERDICTS: Readonly<Record<ContextKind, Context['verdict']>> = {
  'async-function': 'must-not-block',
  'promise-executor': 'must-not-block',
  'promise-reaction': 'must-not-block',
  'request-handler': 'must-not-block',
  'event-listener': 'must-not-block',
  timer: 'must-not-block',
  function: 'plain',
  'module-top-level': 'plain',
  'exit-handler': 'sync-is-right',
  worker: 'sync-is-right',
  'command-line-main': 'left-alone',
  'start-up': 'left-alone',
  'build-tool': 'left-alone',
  'config-file': 'left-alone',
  test: 'left-alone',
};

export const contextOf = (kind: ContextKind): Context => ({ kind, verdict: VERDICTS[kind] });

/**
 * Where code of a function runs, by evidence: its own form, what it is handed to, and the file's role.
 * Callbacks that run at once (array methods, immediately called functions) run where they stand.
 */
export function surroundingsOf(graph: CallGraph, module: Module, fnId: number): Surroundings {
  let fn = expected(module.functions[fnId], 'the function');
  const never = neverAsync(graph, module, fn);
  if (never !== undefined) return { context: contextOf(never), fn };
  for (;;) {
    const kind = kindOf(graph, module, fn);
    if (kind !== undefined) return { context: contextOf(tempered(graph, module, kind)), fn };
    if (fn.parent === undefined || !runsInPlace(graph, module, fn)) return { context: contextOf(fn.kind === 'module' ? 'module-top-level' : 'function'), fn };
    fn = expected(module.functions[fn.parent], 'the function around it');
  }
}

/** Exit and crash handlers, and worker code, wherever inside them the call stands. */
function neverAsync(graph: CallGraph, module: Module, fn: Fn): ContextKind | undefined {
  if (isWorkerModule(graph, module)) return 'worker';
  for (let at: Fn | undefined = fn; at !== undefined; at = at.parent === undefined ? undefined : module.functions[at.parent]) {
    if (isExitHandler(module, at)) return 'exit-handler';
  }
  return undefined;
}

function kindOf(graph: CallGraph, module: Module, fn: Fn): ContextKind | undefined {
  const handed = handedTo(module, fn);
  const byCall = handed === undefined ? undefined : callbackKind(graph, module, handed.call, handed.index);
  if (fn.isAsync) return byCall === 'request-handler' ? byCall : 'async-function';
  return byCall;
}

/** Contexts that block nobody else: tests, configuration, and commands of packages that serve nothing. */
function tempered(graph: CallGraph, module: Module, kind: ContextKind): ContextKind {
  if (isTestFile(module.file)) return 'test';
  if (isConfigFile(module.file)) return 'config-file';
  return kind === 'async-function' && isCommandLineOnly(graph, module) ? 'command-line-main' : kind;
}

/** The call a function expression, or a name bound to the function, is an argument of. */
function handedTo(module: Module, fn: Fn): { call: CallSite; index: number } | undefined {
  const direct = fn.use.how === 'argument' ? fn.use : undefined;
  const named = fn.binding === undefined ? undefined : module.references.find((each) => each.binding === fn.binding && each.use.how === 'argument')?.use;
  const use = direct ?? (named?.how === 'argument' ? named : undefined);
  const call = use === undefined ? undefined : module.calls[use.call];
  return use === undefined || call === undefined ? undefined : { call, index: use.index };
}

const REACTIONS = new Set(['then', 'catch', 'finally']);
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']);
const LISTENING = new Set(['on', 'once', 'addListener', 'prependListener', 'addEventListener']);
const ROUTES = new Set(['get', 'post', 'put', 'patch', 'delete', 'all', 'use', 'head', 'options', 'route']);
const IN_PLACE = new Set(['forEach', 'map', 'filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'flatMap', 'reduce', 'reduceRight', 'sort', 'call', 'apply']);

function callbackKind(graph: CallGraph, module: Module, call: CallSite, index: number): ContextKind | undefined {
  const { callee } = call;
  if (call.isNew) return callee.kind === 'global' && callee.name === 'Promise' && index === 0 ? 'promise-executor' : undefined;
  if (callee.kind === 'global') return TIMERS.has(callee.name) && index === 0 ? 'timer' : undefined;
  if (callee.kind !== 'member') return isCreateServer(graph, module, call) ? 'request-handler' : undefined;
  if (REACTIONS.has(callee.name)) return 'promise-reaction';
  if (callee.name === 'nextTick') return 'timer';
  if (LISTENING.has(callee.name) && index > 0) return call.args[0]?.origin.kind === 'literal' && call.args[0].origin.value === 'request' ? 'request-handler' : 'event-listener';
  if (callee.name === 'createServer' || isRoute(call, index)) return 'request-handler';
  return undefined;
}

function isCreateServer(graph: CallGraph, module: Module, call: CallSite): boolean {
  return graph.callees(module.file, call).values.some((value) => value.kind === 'external' && /^node:https?2?$/.test(value.module) && value.path.at(-1) === 'createServer');
}

/** `app.get('/path', handler)`: a path first, a function later; `app.use(handler)`. */
function isRoute(call: CallSite, index: number): boolean {
  if (call.callee.kind !== 'member' || !ROUTES.has(call.callee.name)) return false;
  const first = call.args[0]?.origin;
  if (first?.kind === 'literal' && (first.type === 'string' || first.type === 'regexp')) return index > 0 && (first.type !== 'string' || /^[/*]/.test(String(first.value)));
  return call.callee.name === 'use';
}

function runsInPlace(graph: CallGraph, module: Module, fn: Fn): boolean {
  if (fn.kind === 'field' || fn.kind === 'static-block') return true;
  if (fn.use.how === 'callee') return true;
  if (fn.use.how !== 'argument') return false;
  const call = module.calls[fn.use.call];
  return call?.callee.kind === 'member' && IN_PLACE.has(call.callee.name) && graph.targets(module.file, call).length === 0;
}

const EXIT_EVENTS = new Set(['exit', 'uncaughtException', 'uncaughtExceptionMonitor', 'unhandledRejection']);

/** `process.on('exit', …)` and crash handlers: nothing asynchronous runs any more. */
export function isExitHandler(module: Module, fn: Fn): boolean {
  const handed = handedTo(module, fn);
  if (handed?.call.callee.kind !== 'member' || !LISTENING.has(handed.call.callee.name)) return false;
  const { object } = handed.call.callee;
  const event = handed.call.args[0]?.origin;
  return object.kind === 'global' && object.name === 'process' && event?.kind === 'literal' && EXIT_EVENTS.has(String(event.value));
}

/** Code that talks to a parent thread, or that another file starts as a worker. */
function isWorkerModule(graph: CallGraph, module: Module): boolean {
  return module.imports.some((each) => /^(node:)?worker_threads$/.test(each.specifier) && each.names.some((name) => name.imported === 'parentPort' || name.imported === 'workerData')) && !module.references.some((reference) => module.bindings[reference.binding]?.name === 'isMainThread') && graph.program.modules.has(module.file);
}

const SERVERS = /^(node:)?(http|https|http2|net|express|fastify|koa|@hapi\/hapi|@nestjs\/.*|next|restify|polka|connect|socket\.io|ws|hono|@hono\/.*)$/;

/** The package has commands and neither imports nor declares anything that serves. */
function isCommandLineOnly(graph: CallGraph, module: Module): boolean {
  const owner = graph.program.packages.filter((each) => each.dir === '' || each.dir === '.' || module.file.startsWith(`${each.dir}/`)).sort((a, b) => b.dir.length - a.dir.length)[0];
  if (owner === undefined || owner.bins.length === 0) return false;
  if (Object.keys(owner.dependencies).some((name) => SERVERS.test(name))) return false;
  return ![...graph.program.modules.values()].some((each) => each.imports.some(({ specifier }) => SERVERS.test(specifier)));
}
