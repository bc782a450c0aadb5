import type { CallGraph } from '../../program/call-graph.ts';
import { expected } from '../../program/expected.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import { classKey } from '../../program/values/hierarchy.ts';
import { lineageOf } from '../../program/values/lineage.ts';

/** The expression makes an object that nobody else has yet. */
export function isFreshOrigin(graph: CallGraph, module: Module, origin: Origin): boolean {
  if (origin.kind === 'either') return origin.of.every((each) => isFreshOrigin(graph, module, each));
  return origin.kind === 'object' || origin.kind === 'new' || origin.kind === 'literal' || origin.kind === 'unknown' || (origin.kind === 'result' && isFreshResult(graph, module, origin));
}

/** A call of something outside the program, or of a function of ours whose every return makes an object. */
export function isFreshResult(graph: CallGraph, module: Module, origin: Origin): boolean {
  if (origin.kind !== 'result') return false;
  const call = module.calls[origin.call];
  const targets = call === undefined ? [] : graph.targets(module.file, call);
  return targets.every(({ file, fn }) => fn.returns.every((each) => isMadeIn(expected(graph.program.modules.get(file), 'the module'), fn, each.origin)));
}

function isMadeIn(module: Module, fn: Fn, origin: Origin | undefined): boolean {
  if (origin === undefined) return true;
  if (origin.kind === 'binding') return module.bindings[origin.binding]?.fn === fn.id && (module.bindings[origin.binding]?.values.every((each) => each.kind !== 'binding' && each.kind !== 'this' && each.kind !== 'member') ?? false);
  return origin.kind !== 'this' && origin.kind !== 'member';
}

/** A variable of the call's own function that holds an object made there, and that goes nowhere else. */
export function isFreshReceiver(graph: CallGraph, module: Module, call: CallSite): boolean {
  if (call.callee.kind !== 'member') return false;
  const { object } = call.callee;
  if (object.kind === 'new') return true;
  const binding = object.kind === 'binding' ? module.bindings[object.binding] : undefined;
  if (binding?.fn !== call.fn || binding.fn === 0 || binding.values.length === 0) return false;
  if (!binding.values.every((each) => each.kind === 'new' || each.kind === 'object')) return false;
  return module.references.every((each) => each.binding !== binding.id || (each.fn === binding.fn && STAYS.has(each.use.how))) && !leaksThis(graph, module, { kind: 'binding', binding: binding.id });
}

const STAYS = new Set(['member', 'returned', 'condition', 'template', 'operand', 'iterated', 'spread', 'dropped']);

/** A class whose methods hand `this` on, other than by returning it. */
function leaksThis(graph: CallGraph, module: Module, origin: Origin): boolean {
  return graph.follower.follow(module.file, origin).values.some((value) => {
    const owner = value.kind === 'instance' ? graph.program.modules.get(value.file) : undefined;
    const info = value.kind === 'instance' ? owner?.classes[value.class] : undefined;
    return info !== undefined && owner !== undefined && (info.superClass !== undefined || handsThisOn(owner, info));
  });
}

/** A method of the class gives `this` to somebody, other than by returning it. */
export const handsThisOn = ({ functions }: Module, { start, end }: Range): boolean => functions.some((fn) => fn.uses.handsThisOn && start <= fn.start && fn.end <= end);

/** Objects of a class and of those that extend it have the fields in common. */
export function rootClass(graph: CallGraph, value: Extract<Value, { kind: 'instance' | 'class' }>): string {
  const root = lineageOf(graph.follower, value).at(-1) ?? value;
  return classKey(root.file, root.class);
}

/** An object literal outside of all functions exists once. */
export function standsAtTopLevel(graph: CallGraph, value: Extract<Value, { kind: 'object' }>): boolean {
  const module = graph.program.modules.get(value.file);
  const object = module?.objects[value.object];
  return module !== undefined && object !== undefined && !module.functions.some((fn) => fn.kind !== 'module' && fn.start <= object.start && object.end <= fn.end);
}
