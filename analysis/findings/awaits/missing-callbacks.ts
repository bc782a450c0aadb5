import type { CallbackApi } from '../../../catalog/callback-apis.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Argument, CallSite, Module } from '../../program/module.ts';
import type { Loss } from './loss.ts';
import { callbackApiOf } from './callback-forms.ts';
import { CHAINING } from './chain.ts';

/** Calls of callback functions without their callback, and such calls, and timers, taken for a promise. */
export function missingCallbacks(graph: CallGraph, module: Module): Loss[] {
  return module.calls.flatMap((call) => {
    if (isTimer(graph, module, call)) return [lossOf(call, TIMER, 'is treated as if it returned a promise', 'it returns a timer at once, so that nothing is waited for')];
    const api = apiOf(graph, module, call);
    if (api === undefined || call.args.some(({ spread }) => spread)) return [];
    const last = call.args.length <= (api.before ?? 1) && api.needed ? 'other' : lastIs(graph, module, call.args.at(-1));
    if (last === 'function') return isAwaited(call) ? [lossOf(call, api, 'is treated as if it returned a promise', 'it gives what it finds to its callback, so that nothing is waited for')] : [];
    if (isTakenForPromise(call) && api.path !== 'randomInt') return [lossOf(call, api, 'is treated as if it returned a promise', api.needed ? 'it throws for want of a callback' : 'it returns something else, so that nothing is waited for')];
    return api.needed && last === 'other' ? [lossOf(call, api, 'has no callback', 'it throws for want of one')] : [];
  });
}

const TIMER = { instead: 'its namesake of node:timers/promises' };

/** `await setTimeout(f, 100)`, of the timer that every program has. */
function isTimer(graph: CallGraph, module: Module, call: CallSite): boolean {
  if (call.isNew || !isTakenForPromise(call)) return false;
  const { values, certain } = graph.callees(module.file, call);
  return certain && values.length === 1 && values.every((value) => value.kind === 'global' && TIMERS.has(value.path.join('.').replace(/^(?:globalThis|window)\./, '')));
}

const TIMERS: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'setImmediate']);

function apiOf(graph: CallGraph, module: Module, call: CallSite): CallbackApi | undefined {
  if (call.isNew || call.tagged) return undefined;
  const { values, certain } = graph.callees(module.file, call);
  const [value] = values;
  return certain && values.length === 1 ? callbackApiOf(value) : undefined;
}

/** A variable can hold a function where nothing says what it holds. */
function lastIs(graph: CallGraph, module: Module, argument: Argument | undefined): 'function' | 'other' | 'unknown' {
  if (argument === undefined) return 'other';
  const { origin } = argument;
  if (origin.kind === 'function') return 'function';
  if (origin.kind === 'literal' || origin.kind === 'object') return 'other';
  const { values, certain } = graph.follower.follow(module.file, origin);
  if (values.some(({ kind }) => kind === 'function')) return 'function';
  return certain && values.length > 0 && values.every(({ kind }) => kind === 'literal' || kind === 'object') ? 'other' : 'unknown';
}

const isAwaited = ({ use }: Pick<CallSite, 'use'>): boolean => use.how === 'awaited';

const isTakenForPromise = ({ use }: CallSite): boolean => isAwaited({ use }) || (use.how === 'member' && use.name !== undefined && CHAINING.has(use.name));

function lossOf(call: CallSite, { instead }: Pick<CallbackApi, 'instead'>, what: string, why: string): Loss {
  return { rule: 'no-missing-callback', start: call.start, end: call.end, fn: call.fn, api: call.calleeText, what: `\`${call.calleeText}\` ${what}`, why: `{Where} ${why}`, instead: `use ${instead}, or pass a callback`, preset: 'awaits', inTypescriptEslint: false };
}
