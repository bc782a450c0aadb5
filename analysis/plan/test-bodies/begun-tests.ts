import { callbackModels } from '../../../catalog/callbacks/index.ts';
import { handlingOf, useOfFunction, type Handling } from '../../findings/handling.ts';
import { callsIn } from '../../program/by-function.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { inertnessOf } from '../hazards/inert.ts';
import { siteKey } from '../site.ts';
import type { Study } from '../study.ts';

/**
 * A runner that calls a test's body at once waits for its promise before it goes on with other tests, but the code behind the
 * call does not, unless it awaits what the call gives. So without an `await` only declarations of further tests may follow, and calls
 * of the runner that need nothing which a test could change; and the same holds for the test around it, which has not ended either.
 */
export function isWaitedForByTests(study: Study, module: Module, { model, call }: Extract<Handling, { by: 'model' }>): boolean {
  if (model.begins === undefined || call.use.how === 'awaited' || call.use.how === 'returned') return true;
  const fn = module.functions[call.fn];
  if (module.calls[call.id] !== call || model.begins === 'alone' || call.use.how !== 'dropped' || fn === undefined) return false;
  if (!restIsTests(study, module, fn, call)) return false;
  if (fn.kind === 'module') return true;
  const around = handlingOf(study.graph, module, useOfFunction(module, fn));
  const isTest = around?.by === 'model' && around.certainty === 'certain' && around.model.context === 'test';
  return isTest && (fn.isAsync || isWaitedForByTests(study, module, around));
}

/** In a loop, the statements before the call follow it as well. */
function restIsTests(study: Study, module: Module, fn: Fn, call: CallSite): boolean {
  const loops = module.regions.filter((region) => region.kind === 'loop' && region.fn === fn.id && region.start <= call.start && call.end <= region.end);
  const from = Math.min(call.end, ...loops.map(({ start }) => start));
  const later = callsIn(module, fn.id).filter((each) => each.end > from && each !== call);
  const runners = later.filter((each) => each.use.how === 'dropped' && isOfRunner(study, module, each));
  const isInside = (each: CallSite): boolean => runners.some(({ start, end }) => start < each.start && each.end <= end);
  if (!later.every((each) => runners.includes(each) || isWithoutEffect(study, module, fn, each, isInside(each)))) return false;
  return gapsBetween([call, ...runners], from, fn.end).every((gap) => inertnessOf(study).range(module, fn, gap));
}

/** `t.end()`, `tap.teardown(f)`: a method of the object that a test is given, or of the runner itself. */
function isOfRunner(study: Study, module: Module, call: CallSite): boolean {
  if (call.callee.kind !== 'member') return false;
  const { object } = call.callee;
  const binding = object.kind === 'binding' ? module.bindings[object.binding] : undefined;
  const taker = binding?.kind === 'param' && !binding.reassigned ? module.functions[binding.fn] : undefined;
  if (taker !== undefined && taker.params[0]?.binding === binding?.id) {
    const handling = handlingOf(study.graph, module, useOfFunction(module, taker));
    return handling?.by === 'model' && handling.model.begins !== undefined;
  }
  const { values } = study.graph.callees(module.file, call);
  return values.length > 0 && values.every((value) => value.kind === 'external' && BEGINNING.has(value.module));
}

/** Runners that begin tests at once, and others after them. */
const BEGINNING: ReadonlySet<string> = new Set(callbackModels.flatMap(({ begins, calls }) => (begins === 'queue' && 'modules' in calls ? calls.modules : [])));

/** It computes a value from what no test could change. */
function isWithoutEffect(study: Study, module: Module, fn: Fn, call: CallSite, inRunner: boolean): boolean {
  if (study.leaves.has(siteKey(module.file, call.id)) || study.graph.targets(module.file, call).length > 0) return false;
  return !inRunner || inertnessOf(study).range(module, fn, call);
}

/** The ranges from a place on to another that none of the calls covers. */
function gapsBetween(calls: readonly Range[], from: number, to: number): Range[] {
  const inOrder = calls.filter(({ end }) => end > from).toSorted((a, b) => a.start - b.start);
  const starts = [from, ...inOrder.map(({ end }) => end)];
  return starts.map((start, index) => ({ start, end: inOrder[index]?.start ?? to })).filter(({ start, end }) => start < end);
}
