import { contextAt, surroundingsOf } from '../../findings/contexts/context.ts';
import { handlingOfExpression, modelOf } from '../../findings/handling.ts';
import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { formObstacle } from '../factories/constructor-obstacle.ts';
import { returnsPromise } from '../order/promise-returning.ts';
import { isUsedAsPromise } from '../order/used-as-promise.ts';
import { overrideObstacle, structuralObstacle } from '../references/obstacles.ts';
import { referenceObstacle } from '../references/references.ts';
import { exportsOf, type Study } from '../study.ts';
import { callbackHost, type CallbackHost } from './callback-hosts.ts';
import { loadsOf } from './loads.ts';
import { topLevelObstacle } from './top-level.ts';

/** A function that can wait without anybody who calls it having to change. */
export type HostKind = CallbackHost | 'async' | 'boundary' | 'reaction' | 'top-level' | 'public' | 'uncalled';

/** Hosts that are not async yet, and become so themselves. */
export const MADE_ASYNC: ReadonlySet<HostKind | undefined> = new Set(['reaction', 'listener', 'handler', 'boundary'] as const);

/** Hosts that are sync functions of the program and change as the functions do that somebody asks for. */
export const isConverted = (kind: HostKind | undefined): boolean => kind === undefined || kind === 'public' || kind === 'uncalled';

/** Is the function such a host, in the scope the policy asks for? */
export function hostKind(study: Study, module: Module, fn: Fn): HostKind | undefined {
  const { where } = study.policy;
  if (fn.isGenerator || module.language === 'dts') return undefined;
  if (fn.isAsync) return where === 'async' && !mustNotBlock(study, module, fn) ? undefined : 'async';
  if (isReaction(study.graph, module, fn) && structuralObstacle(study.graph, module, fn) === undefined) return 'reaction';
  const callback = callbackHost(study, module, fn);
  if (callback !== undefined) return callback;
  if (isBoundary(study, module, fn)) return where === 'async' ? undefined : 'boundary';
  if (fn.kind === 'module') return where === 'everywhere' && topLevelObstacle(study, module) === undefined ? 'top-level' : undefined;
  if (isChangedPublic(study, module, fn)) return 'public';
  return where !== 'async' && isUncalled(study, module, fn) ? 'uncalled' : undefined;
}

/** It returns a native promise already, or something that all who call it take for one: async inside is no news to anybody who waits for it. */
function isBoundary(study: Study, module: Module, fn: Fn): boolean {
  if (fn.kind === 'module' || structuralObstacle(study.graph, module, fn) !== undefined) return false;
  const answer = returnsPromise(study.graph, module, fn);
  return answer === 'yes' || (answer === 'maybe' && isUsedAsPromise(study, module, fn));
}

/** With `exports: break` the package’s own callers are told, with `twin` they get a new name; nobody in the program has to ask for the async form. */
function isChangedPublic(study: Study, module: Module, fn: Fn): boolean {
  const key = fnKey(module.file, fn.id);
  return study.surface.functions.has(key) && exportsOf(study, module.file) !== 'keep' && formObstacle(study, module, fn) === undefined;
}

/**
 * Nothing calls it, and nobody else has it: to make it async changes nothing for anybody. Exported from a file that nothing loads,
 * it is there for somebody who is not seen.
 */
function isUncalled(study: Study, module: Module, fn: Fn): boolean {
  const key = fnKey(module.file, fn.id);
  if (fn.name === undefined || fn.name.endsWith('Sync') || study.surface.functions.has(key) || structuralObstacle(study.graph, module, fn) !== undefined) return false;
  if (study.graph.callsTo(key).length > 0 || returnsPromise(study.graph, module, fn) !== 'no') return false;
  return loadsOf(study.graph.program).loaded.has(module.file) && overrideObstacle(study.graph, module, fn) === undefined && referenceObstacle(study.graph, study.mocks, key) === undefined;
}

function mustNotBlock(study: Study, module: Module, fn: Fn): boolean {
  return contextAt(study.graph, module, fn.id).context.verdict === 'must-not-block';
}

/** A callback written in place for `then`, `catch` or `finally`: what it returns or throws is adopted. */
export function isReaction(graph: CallGraph, module: Module, fn: Fn): boolean {
  if (fn.kind !== 'arrow' && fn.kind !== 'function') return false;
  return modelOf(handlingOfExpression(graph, module, fn))?.context === 'promise-reaction';
}

/** Blocking does no harm, and waiting is impossible: exit handlers, worker code. */
export function neverAsync(graph: CallGraph, module: Module, fnId: number): string | undefined {
  const { context } = surroundingsOf(graph, module, fnId);
  return context.verdict === 'sync-is-right' ? context.kind : undefined;
}


export function hostsOf(study: Study): ReadonlyMap<FnKey, HostKind> {
  const hosts = new Map<FnKey, HostKind>();
  for (const module of study.graph.program.modules.values()) {
    for (const fn of module.functions) {
      const kind = hostKind(study, module, fn);
      if (kind !== undefined && neverAsync(study.graph, module, fn.id) === undefined) hosts.set(fnKey(module.file, fn.id), kind);
    }
  }
  return hosts;
}

