import type { Module } from '../../program/module.ts';
import { inertnessOf } from '../hazards/inert.ts';
import type { Lowering } from '../iteration/lowering.ts';
import type { Site } from '../site.ts';
import type { Study } from '../study.ts';

/**
 * Which calls may be at work together: those that only read and compute, so that nobody can tell in which order they ran. Two reads
 * commute, nothing crosses a write, and what is not known counts as one (ReSynchronizer's rules, Arteca, Tip and Schäfer 2021).
 */
export function callsMayRunTogether(study: Study, { module, call }: Site): boolean {
  const fn = module.functions[call.fn];
  return fn !== undefined && inertnessOf(study).range(module, fn, call);
}

/** The array methods whose callbacks all run, and what calls several of them at a time. */
const TOGETHER: ReadonlyMap<string, Lowering['method']['helper']> = new Map([
  ['map', 'mapTogether'],
  ['flatMap', 'mapTogether'],
  ['filter', 'filterTogether'],
]);

/** The lowering of a call that may have several of its callbacks at work, at most as many as the policy says. */
export function loweredTogether(study: Study, module: Module, lowering: Lowering): Lowering | undefined {
  const { call, method } = lowering;
  const helper = TOGETHER.get(call.callee.kind === 'member' ? call.callee.name : '');
  if (study.policy.concurrent < 2 || helper === undefined || lowering.collection !== 'array' || !isCallbackInert(study, module, lowering)) return undefined;
  return { ...lowering, form: 'helper', method: { ...method, helper }, limit: study.policy.concurrent };
}

function isCallbackInert(study: Study, module: Module, { fn, reference }: Lowering): boolean {
  const found = reference === undefined ? undefined : study.graph.functionOf(reference);
  const callback = found ?? (fn === undefined ? undefined : { module, fn });
  if (callback === undefined || (callback.fn.kind === 'function' && callback.fn.uses.this && reference !== undefined)) return false;
  return inertnessOf(study).range(callback.module, callback.fn, callback.fn);
}
