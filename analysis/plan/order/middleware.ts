import type { Module } from '../../program/module.ts';
import { inertnessOf } from '../hazards/inert.ts';
import type { Study } from '../study.ts';

const answers = new WeakMap<Study, boolean>();

/**
 * Some middleware of the program goes on after `next()` without waiting: it may rely on what the handlers behind it have done by
 * then, which is less once one of them waits.
 */
export function goesOnAfterNext(study: Study): boolean {
  let answer = answers.get(study);
  if (answer === undefined) answers.set(study, (answer = [...study.graph.program.modules.values()].some((module) => hasTail(study, module))));
  return answer;
}

function hasTail(study: Study, module: Module): boolean {
  const inert = inertnessOf(study);
  return module.calls.some((call) => {
    const fn = module.functions[call.fn];
    const binding = call.callee.kind === 'binding' ? module.bindings[call.callee.binding] : undefined;
    if (fn === undefined || binding?.kind !== 'param' || binding.name !== 'next' || call.use.how === 'awaited' || call.use.how === 'returned') return false;
    const statement = module.statements[call.place.statement];
    return !returnsNext(module, statement?.end ?? call.end) && !inert.range(module, fn, { start: statement?.end ?? call.end, end: fn.end });
  });
}

/** `next(); return;` */
const returnsNext = (module: Module, after: number): boolean => /^\s*return\s*[;}\n]/.test(module.text.slice(after, after + 80));
