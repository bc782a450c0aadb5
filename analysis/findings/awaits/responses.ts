import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Use } from '../../program/structure.ts';
import { NO_VALUES } from '../../program/value.ts';
import { isContext, isResponse } from '../contexts/by-form.ts';

/** What a response does with a promise, by its method, completing "a promise there …". */
const ANSWERS: ReadonlyMap<string, string> = new Map([
  ['json', 'is sent as `{}`'],
  ['jsonp', 'is sent as `{}`'],
  ['send', 'is sent as `{}`'],
  ['end', 'is not what it takes'],
  ['write', 'is not what it takes'],
]);

/** `response.status(200).json(load())`, where a handler of requests was given the response; undefined for any other call. */
export function answersWith(module: Module, { callee }: CallSite): string | undefined {
  const gives = callee.kind === 'member' ? ANSWERS.get(callee.name) : undefined;
  return gives !== undefined && callee.kind === 'member' && isOfResponse(module, callee.object) ? gives : undefined;
}

/** Most methods of a response give it again. */
function isOfResponse(module: Module, origin: Origin): boolean {
  if (origin.kind === 'result') return origin.callee.kind === 'member' && isOfResponse(module, origin.callee.object);
  const binding = origin.kind === 'binding' ? module.bindings[origin.binding] : undefined;
  const taker = binding?.kind === 'param' && !binding.reassigned ? module.functions[binding.fn] : undefined;
  return binding !== undefined && taker !== undefined && isResponse(taker, binding.id);
}

/** `ctx.body = load()`, in a handler of koa: what waits for nothing is sent as it is. */
export function isBodyOfContext(graph: CallGraph, module: Module, use: Use): boolean {
  const { writes, bindings, functions } = module;
  const write = use.how === 'property' ? writes[use.write] : undefined;
  if (write?.name !== 'body' || write.operator !== '=' || write.object.kind !== 'binding') return false;
  const binding = bindings[write.object.binding];
  const taker = binding?.kind === 'param' ? functions[binding.fn] : undefined;
  return binding !== undefined && taker !== undefined && (isContext(taker, binding.id) || isFirstOfKoa(graph, module, taker, binding.id));
}

/** `app.use(async (ctx) => …)`, of an application of koa: the last of its middleware has no `next`. */
function isFirstOfKoa(graph: CallGraph, module: Module, taker: Fn, binding: number): boolean {
  const call = taker.params[0]?.binding === binding && taker.use.how === 'argument' ? module.calls[taker.use.call] : undefined;
  const { values } = call === undefined ? NO_VALUES : graph.callees(module.file, call);
  return values.length > 0 && values.every((value) => value.kind === 'external' && KOA.has(value.module) && value.path.includes('prototype'));
}

const KOA: ReadonlySet<string> = new Set(['koa', '@koa/router', 'koa-router']);
