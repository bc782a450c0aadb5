import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { superclassesOf } from '../../program/values/members-of.ts';
import { leakOf } from '../factories/this-leaks.ts';

/**
 * Is `this` still nobody else's at a place in a constructor or field initialiser? Then what is written to it there cannot come
 * between two accesses of another activation. `this` handed on, a method of its own that hands it on, or a superclass that is
 * not known: it may have got out.
 */
export function isUnderConstruction(graph: CallGraph, module: Module, fn: Fn, at: number): boolean {
  if (fn.kind === 'field') return !fn.isStatic && !mayLeakFromSuper(graph, module, fn.class);
  const isConstructor = fn.kind === 'constructor' || (fn.kind === 'function' && fn.class === undefined);
  if (!isConstructor || mayLeakFromSuper(graph, module, fn.class)) return false;
  return !mayLeak(graph, module, fn, at);
}

/** Methods that a class's constructor calls are looked through; what a function of the time before classes calls is not known to be its own. */
const mayLeak = (graph: CallGraph, module: Module, fn: Fn, at: number): boolean => (fn.kind === 'constructor' ? leakOf(graph, module, fn, at) !== undefined : leaksBefore(module, fn, at));

/** `this` on its own, or `this.method(`; strings and comments that look so count, too. */
const LEAK = /\bthis\b(?!\s*\.\s*#?[\w$]+(?![\w$]|\s*\())/;

function leaksBefore(module: Module, fn: Fn, at: number): boolean {
  const inner = module.functions.filter((each) => each.parent === fn.id && each.start < at);
  const usesThis = (each: Fn): boolean => each.kind === 'arrow' && /\bthis\b/.test(module.text.slice(each.start, each.end));
  if (inner.some((each) => usesThis(each) && each.use.how !== 'property' && each.use.how !== 'value')) return true;
  let text = module.text.slice(fn.body.start, at);
  for (const each of inner) text = text.slice(0, each.start - fn.body.start) + ' '.repeat(Math.max(0, Math.min(each.end, at) - each.start)) + text.slice(each.end - fn.body.start);
  return LEAK.test(text);
}

/** Does a superclass get hold of `this`: one that is not known, or whose constructor hands it on? */
export function mayLeakFromSuper(graph: CallGraph, module: Module, id: number | undefined): boolean {
  const above = id === undefined ? undefined : superclassesOf(graph.follower, { file: module.file, class: id });
  if (above === undefined) return false;
  const { values, certain } = above;
  if (!certain || values.length === 0) return true;
  return values.some((value) => {
    if (value.kind === 'external') return !value.module.startsWith('node:');
    if (value.kind === 'global') return value.path[0] !== 'Error';
    const parent = value.kind === 'class' ? graph.program.modules.get(value.file) : undefined;
    const made = value.kind === 'class' ? parent?.functions.find((each) => each.kind === 'constructor' && each.class === value.class) : undefined;
    return parent === undefined || value.kind !== 'class' || mayLeakFromSuper(graph, parent, value.class) || (made !== undefined && mayLeak(graph, parent, made, made.end));
  });
}
