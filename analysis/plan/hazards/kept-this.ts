import { handlingOf, modelOf } from '../../findings/handling.ts';
import { membersIn } from '../../program/by-function.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { ClassInfo } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';

/** Do all objects of a class stay with whoever made them, as far as its own code tells? What it extends is not looked at. */
export const keepsThis = (graph: CallGraph, module: Module, info: ClassInfo): boolean => info.superClass === undefined && !handsThisOn(module, info) && !usesThisLater(graph, module, info);

/** A method of the class gives `this` to somebody, other than by returning it. */
export const handsThisOn = ({ functions }: Module, { start, end }: Range): boolean => functions.some((fn) => fn.uses.handsThisOn && start <= fn.start && fn.end <= end);

/** In a callback that runs later, and may come in between. */
export function usesThisLater(graph: CallGraph, module: Module, info: Range): boolean {
  const inner = module.functions.filter((fn) => info.start <= fn.start && fn.end <= info.end && fn.kind === 'arrow' && membersIn(module, fn.id).some(({ object }) => object.kind === 'this'));
  return inner.some(({ use }) => modelOf(handlingOf(graph, module, use))?.when !== 'before-return');
}
