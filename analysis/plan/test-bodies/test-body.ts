import type { CallbackModel } from '../../../catalog/callbacks/model.ts';
import type { Edit } from '../../edit.ts';
import { handlingOf, modelOf } from '../../findings/handling.ts';
import type { CallGraph, Mention } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Obstacle } from '../site.ts';
import { closingDone, withoutDone } from './done.ts';

/**
 * A body of a test or hook that its runner awaits: of a known runner, or of one whose functions are global, in a test file.
 * Where a parameter may be `done`, it is awaited without it, or if the parameter can go.
 */
export function isTestBody(graph: CallGraph, module: Module, fn: Fn): boolean {
  const model = modelOfBody(graph, module, fn);
  if (model === undefined) return false;
  return model.done === undefined || fn.params.length <= model.done || isRow(module, fn) || closingDone(module, fn, model.done) !== undefined;
}

/** Edits of a body that is not to be given a callback any more; none for a body that takes none. */
export function doneEdits(graph: CallGraph, module: Module, fn: Fn): readonly Edit[] {
  const done = modelOfBody(graph, module, fn)?.done;
  const call = done === undefined || isRow(module, fn) ? undefined : closingDone(module, fn, done);
  return call === undefined ? [] : withoutDone(module, fn, call);
}

/** Its runner takes a body's callback and its promise for two different ends, and fails it. */
export function doneObstacle(graph: CallGraph, module: Module, fn: Fn, mentions: readonly Mention[]): Obstacle | undefined {
  for (const { file, use, start, end } of mentions) {
    const user = graph.program.modules.get(file);
    const done = modelOf(user === undefined ? undefined : handlingOf(graph, user, use))?.done;
    if (done === undefined || fn.params.length <= done || (fn.use === use && isTestBody(graph, module, fn))) continue;
    const name = fn.params.at(-1)?.name ?? 'its callback';
    return { code: 'external-callback', message: `the test calls '${name}' when it is over, and its runner allows no promise besides`, hint: `return a promise instead of calling '${name}'`, file, at: { start, end: Math.min(end, start + 1) } };
  }
  return undefined;
}

function modelOfBody(graph: CallGraph, module: Module, fn: Fn): CallbackModel | undefined {
  if ((fn.kind !== 'arrow' && fn.kind !== 'function') || fn.isGenerator) return undefined;
  const handling = handlingOf(graph, module, fn.use);
  if (handling?.by !== 'model' || handling.certainty !== 'certain') return undefined;
  return handling.model.context === 'test' && handling.model.result === 'adopted' ? handling.model : undefined;
}

/** `it.each(rows)(title, (a, b) => …)`: parameters are a row's values. jest adds `done` to rows that are shorter, and such a body has to call it. */
function isRow(module: Module, fn: Fn): boolean {
  const call = fn.use.how === 'argument' ? module.calls[fn.use.call] : undefined;
  const isEach = call !== undefined && /\.each\b/.test(call.calleeText);
  return isEach && fn.params.every(({ binding, rest }) => rest || binding === undefined || !isCallback(module, binding));
}

function isCallback(module: Module, binding: number): boolean {
  const uses = module.references.filter((each) => each.binding === binding);
  return /^(?:done|cb|callback|next)$/.test(module.bindings[binding]?.name ?? '') || uses.some(({ use }) => use.how === 'callee');
}
