import { callsIn } from '../../program/by-function.ts';
import type { FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Draft } from '../draft.ts';
import { MADE_ASYNC } from '../hosts/hosts.ts';
import { mayBeginLater } from '../order/prefix.ts';
import { returnsPromise } from '../order/promise-returning.ts';
import { isDeclaredAgain } from '../write/wrapped-body.ts';
import { returnsValues, waitsForOurs } from './waits-for-ours.ts';

const KINDS: ReadonlySet<Fn['kind']> = new Set(['function', 'arrow', 'method']);

/**
 * Can the body of a function run as one task of a queue? All that it waits for then are files, functions of the program, and what
 * this plan makes it wait for. Were it to wait for anything else, that might be what stands behind it in the queue. One that calls
 * nothing is over at once.
 */
export function canTakeTurns(draft: Draft, key: FnKey): boolean {
  const found = draft.study.graph.functionOf(key);
  if (found === undefined) return false;
  const { module, fn } = found;
  if (!KINDS.has(fn.kind) || fn.isGenerator || callsIn(module, fn.id).length === 0 || !canWrap(module, fn) || !waitsForOurs(draft.study.graph, module, fn)) return false;
  return draft.forms.has(key) ? returnsPromise(draft.study.graph, module, fn) === 'no' : isHost(draft, key, fn);
}

/** It begins when its turn comes, and returns no promise that it has not waited for. */
function isHost(draft: Draft, key: FnKey, fn: Fn): boolean {
  const sites = draft.sites.get(key);
  const host = sites === undefined ? undefined : draft.hosts.get(key);
  if (sites === undefined || host === undefined || (host !== 'async' && !MADE_ASYNC.has(host))) return false;
  return returnsValues(fn, new Set(sites.map(({ call }) => call.id))) && mayBeginLater(draft, key);
}

/** In an arrow function, the body means what it meant. */
function canWrap(module: Module, fn: Fn): boolean {
  if (/^\{\s*['"]use /.test(module.text.slice(fn.body.start, fn.body.end))) return false;
  return fn.params.every(({ name, binding }) => (name === undefined ? binding === undefined : !isDeclaredAgain(module, fn, name)));
}
