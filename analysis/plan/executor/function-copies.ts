import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Argument, Module } from '../../program/module.ts';
import { copies } from './cloneable.ts';
import { typeCopies } from './cloneable-types.ts';
import { allOf, COPIED, NOT_KNOWN, type Copies } from './copies.ts';
import { jsdocCopies } from './jsdoc-types.ts';
import type { Found } from './setup.ts';

/** What a call of a function hands over in place of a parameter. */
export interface Handed {
  readonly module: Module;
  readonly argument: Argument;
}

/** Every argument that the program passes for a parameter; what calls leave out is undefined there as here. */
export function handedFor(graph: CallGraph, module: Module, fn: Fn, index: number): Handed[] {
  return graph.callsTo(fnKey(module.file, fn.id)).flatMap((ref) => {
    const caller = graph.program.modules.get(ref.file);
    const argument = caller?.calls[ref.call]?.args[index];
    return caller === undefined || argument === undefined ? [] : [{ module: caller, argument }];
  });
}

/** What becomes of a parameter on the way: by what is written on it, else by what all its callers pass. `isOpen`: there are callers that are not seen. */
export function parameterCopies(graph: CallGraph, module: Module, fn: Fn, index: number, isOpen: boolean): Copies {
  const param = fn.params[index];
  const written = module.types.bindings.find(({ binding }) => binding === param?.binding) ?? module.types.patterns.find(({ of }) => of.start === param?.pattern?.start);
  if (written !== undefined) return typeCopies(graph.program, module.file, written.type);
  const said = param?.name === undefined ? undefined : jsdocCopies(module, fn, param.name);
  if (said !== undefined) return said;
  const handed = handedFor(graph, module, fn, index);
  if (isOpen || param?.rest === true || handed.some(({ argument }) => argument.spread)) return NOT_KNOWN;
  return allOf(handed.map(({ module: caller, argument }) => copies(graph, caller, argument.origin, argument)));
}

/** What becomes of a result on the way back. */
export function resultCopies(graph: CallGraph, module: Module, fn: Fn): Copies {
  const written = module.types.returns.find((each) => each.fn === fn.id);
  if (written !== undefined) return typeCopies(graph.program, module.file, written.type);
  const said = jsdocCopies(module, fn, undefined);
  if (said !== undefined) return said;
  return allOf(fn.returns.map(({ argument, origin }) => (argument === undefined ? COPIED : origin === undefined ? NOT_KNOWN : copies(graph, module, origin, argument))));
}

/** Arguments and result have to arrive as they were sent. `assumed`: what is not known is taken for data. */
export function copyObstacle(graph: CallGraph, module: Module, fn: Fn, isOpen: boolean, assumed: boolean): Found | undefined {
  const stops = (as: Copies['as']): boolean => as === 'no' || (as === 'unknown' && !assumed);
  for (const [index, { name = 'that is taken apart' }] of fn.params.entries()) {
    const { as, what } = parameterCopies(graph, module, fn, index, isOpen);
    if (stops(as)) return ['not-cloneable', `the parameter '${name}' of '${fn.name ?? 'the function'}' is ${what}, which ${as === 'no' ? 'cannot be copied to' : 'may not be the same on'} another thread`, as === 'no' ? 'hand over data only' : 'say in a type what it is, or use --assume-cloneable'];
  }
  const { as, what } = resultCopies(graph, module, fn);
  if (!stops(as)) return undefined;
  return ['not-cloneable', `what '${fn.name ?? 'the function'}' gives is ${what}, which ${as === 'no' ? 'cannot be copied back' : 'may not arrive as it is'}`, as === 'no' ? 'give data only' : 'say in a type what it gives, or use --assume-cloneable'];
}
