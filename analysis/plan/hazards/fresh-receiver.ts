import { callsIn } from '../../program/by-function.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import { keepsThis } from './kept-this.ts';
import { isMadeHere } from './made-here.ts';

/** Is a method called on an object that this activation made, and that goes nowhere else? */
export function isFreshReceiver(graph: CallGraph, module: Module, call: CallSite): boolean {
  if (call.callee.kind !== 'member') return false;
  const { object } = call.callee;
  const inner = object.kind === 'result' ? module.calls[object.call] : undefined;
  if (inner !== undefined && givesThis(graph, module, inner)) return isFreshReceiver(graph, module, inner);
  if (object.kind === 'new' || (object.kind === 'result' && isMadeObject(graph, module, object))) return !leaksThis(graph, module, object);
  return object.kind === 'binding' && isOwnVariable(graph, module, object, call.fn);
}

/** A variable of the call's own function that holds an object made there. */
function isOwnVariable(graph: CallGraph, module: Module, object: Extract<Origin, { kind: 'binding' }>, fn: number): boolean {
  const binding = module.bindings[object.binding];
  if (binding?.fn !== fn || fn === 0 || binding.values.length === 0 || !binding.values.every((each) => isMadeObject(graph, module, each))) return false;
  return module.references.every((each) => each.binding !== binding.id || (each.fn === fn && STAYS.has(each.use.how))) && !leaksThis(graph, module, object) && !isPassedOn(graph, module, binding.id, fn);
}

const STAYS = new Set(['member', 'returned', 'condition', 'template', 'operand', 'iterated', 'spread', 'dropped']);

const isMadeObject = (graph: CallGraph, module: Module, origin: Origin): boolean => origin.kind === 'object' || (isMadeHere(graph, module, origin) && isInstance(graph, module, origin));

function isInstance(graph: CallGraph, module: Module, origin: Origin): boolean {
  if (origin.kind === 'new') return true;
  const { values, certain } = graph.follower.follow(module.file, origin);
  return certain && values.length > 0 && values.every(({ kind }) => kind === 'instance');
}

/** A class whose code hands `this` on, other than by returning it. */
function leaksThis(graph: CallGraph, module: Module, origin: Origin): boolean {
  return graph.follower.follow(module.file, origin).values.some((value) => {
    const owner = value.kind === 'instance' ? graph.program.modules.get(value.file) : undefined;
    const info = value.kind === 'instance' ? owner?.classes[value.class] : undefined;
    return info !== undefined && owner !== undefined && !keepsThis(graph, owner, info);
  });
}

/** `set(name) { …; return this; }`: whoever calls it has the object again. */
function givesThis(graph: CallGraph, module: Module, call: CallSite): boolean {
  const targets = call.callee.kind === 'member' ? graph.targets(module.file, call) : [];
  return targets.length > 0 && graph.callees(module.file, call).certain && targets.every(({ fn }) => fn.returns.length > 0 && fn.returns.every(({ origin }) => origin?.kind === 'this'));
}

/** What such a method gives is kept, or handed on, under another name than the variable's. */
function isPassedOn(graph: CallGraph, module: Module, binding: number, fn: number): boolean {
  const mayGiveThis = (call: CallSite): boolean => {
    const targets = graph.targets(module.file, call);
    return targets.some((target) => target.fn.returns.some(({ origin }) => origin?.kind === 'this'));
  };
  return callsIn(module, fn).some((call) => isOnVariable(module, call.callee, binding) && mayGiveThis(call) && !ENDS.has(call.use.how));
}

const ENDS = new Set(['dropped', 'member', 'callee', 'returned', 'condition']);

function isOnVariable(module: Module, callee: Origin, binding: number): boolean {
  if (callee.kind !== 'member') return false;
  const { object } = callee;
  if (object.kind === 'result') return isOnVariable(module, module.calls[object.call]?.callee ?? object, binding);
  return object.kind === 'binding' && object.binding === binding;
}

/**
 * Whatever objects keep under this name was made for them alone: nobody else has it under another. Names that are written from
 * anything else, or nowhere, are not among them.
 */
export function isMadeForIts(graph: CallGraph, name: string): boolean {
  const known = fieldsOf(graph);
  const answer = known.get(name) ?? isAlwaysMade(graph, name);
  known.set(name, answer);
  return answer;
}

const fieldsOf = oncePer((_graph: CallGraph) => new Map<string, boolean>());

function isAlwaysMade(graph: CallGraph, name: string): boolean {
  const written = [...graph.program.modules.values()].flatMap((module) => {
    const fields = module.classes.flatMap(({ members }) => members.flatMap((each) => (each.name === name && each.value !== undefined ? [each.value] : [])));
    return [...fields, ...module.writes.flatMap((write) => (write.name === name ? [write.value] : []))].map((value) => ({ module, value }));
  });
  return written.length > 0 && written.every(({ module, value }) => isMadeHere(graph, module, value));
}
