import { given } from '../../../catalog/given.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite } from '../../program/module.ts';

/** Does a call ask something that a library handed to the function around it, as `t.test()` does, and that returns a promise? */
export function isAskedOfGiven(graph: CallGraph, file: string, { callee, isNew }: CallSite): boolean {
  const module = graph.program.modules.get(file);
  if (isNew || callee.kind !== 'member' || callee.object.kind !== 'binding') return false;
  const [value] = module?.bindings[callee.object.binding]?.values ?? [];
  if (value?.kind !== 'parameter') return false;
  const use = module?.functions[value.fn]?.use;
  const taker = use?.how === 'argument' ? module?.calls[use.call] : undefined;
  const [called, ...others] = taker === undefined ? [] : graph.callees(file, taker).values;
  if (called?.kind !== 'external' || others.length > 0) return false;
  const path = called.path.length === 0 ? 'default' : called.path.join('.');
  return given.some((each) => each.module === called.module && each.parameter === value.index && each.promises.includes(callee.name) && each.paths.includes(path));
}
