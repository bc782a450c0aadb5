import { handlingOf } from '../findings/handling.ts';
import type { CallGraph } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';

/**
 * A body of a test or hook that its runner awaits: of a known runner, or of one whose functions are global, in a test file.
 * Where a parameter may be `done`, only a body without it is awaited.
 */
export function isTestBody(graph: CallGraph, module: Module, fn: Fn): boolean {
  if ((fn.kind !== 'arrow' && fn.kind !== 'function') || fn.isGenerator) return false;
  const handling = handlingOf(graph, module, fn.use);
  if (handling?.by !== 'model' || handling.certainty !== 'certain') return false;
  const { context, result, done } = handling.model;
  return context === 'test' && result === 'adopted' && (done === undefined || fn.params.length <= done);
}
