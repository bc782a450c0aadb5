import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite } from '../../program/module.ts';

/**
 * Does every function of the program that a call calls just call what it is given there, and drop what that returns? Only what it does
 * in its own code counts: a function that is kept may be called by others, who may wait.
 */
export function callAndDrop(graph: CallGraph, file: string, call: CallSite, index: number): boolean {
  const { values, certain } = graph.callees(file, call);
  const targets = graph.targets(file, call);
  return certain && targets.length > 0 && targets.length === values.length && targets.every(({ file: home, fn }) => {
    const module = graph.program.modules.get(home);
    const param = fn.params[index];
    if (module === undefined || param?.binding === undefined || param.rest || fn.uses.arguments) return false;
    const uses = module.references.filter((each) => each.binding === param.binding && each.access !== 'type');
    return uses.length > 0 && uses.every(({ use, fn: where }) => use.how === 'callee' && where === fn.id && module.calls[use.call]?.use.how === 'dropped');
  });
}
