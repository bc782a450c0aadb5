import { fnKey, type CallGraph, type FnKey } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { ClassRef } from '../program/hierarchy.ts';
import type { Module } from '../program/module.ts';

/**
 * Methods that stand for each other: of the same name, in classes that extend one another. Whoever calls one by the type it has may
 * get any of them, so they become async together. Only those of the program; `overrideObstacle` asks about the others.
 */
export function contractOf(graph: CallGraph, module: Module, fn: Fn): FnKey[] {
  if (fn.class === undefined || fn.name === undefined || fn.kind !== 'method' || fn.name.startsWith('#')) return [];
  const family = familyOf(graph, { file: module.file, class: fn.class });
  return family.flatMap((each) => methodOf(graph, each, fn)).filter((key) => key !== fnKey(module.file, fn.id));
}

/** All classes that share an ancestor of the program with this one. */
function familyOf(graph: CallGraph, of: ClassRef): ClassRef[] {
  const hierarchy = graph.follower.hierarchy();
  const roots = rootsOf(graph, of, 0);
  const all = roots.flatMap((root) => [root, ...hierarchy.descendants(root)]);
  return [...new Map(all.map((each) => [`${each.file}#${each.class}`, each])).values()];
}

const DEEPEST = 16;

function rootsOf(graph: CallGraph, of: ClassRef, depth: number): ClassRef[] {
  const info = graph.program.modules.get(of.file)?.classes[of.class];
  const parents = info?.superClass === undefined || depth > DEEPEST ? [] : graph.follower.follow(of.file, info.superClass).values;
  const known = parents.flatMap((value) => (value.kind === 'class' ? [{ file: value.file, class: value.class }] : []));
  return known.length === 0 ? [of] : known.flatMap((parent) => rootsOf(graph, parent, depth + 1));
}

function methodOf(graph: CallGraph, { file, class: id }: ClassRef, like: Fn): FnKey[] {
  const module = graph.program.modules.get(file);
  const member = module?.classes[id]?.members.find((each) => each.name === like.name && each.isStatic === like.isStatic && each.fn !== undefined);
  return member?.fn === undefined ? [] : [fnKey(file, member.fn)];
}
