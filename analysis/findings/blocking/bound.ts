import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { NO_VALUES, union, type Values } from '../../program/value.ts';

/**
 * `const read = this.read.bind(this); read(file)`, and the same where an object holds it: `this.commands = { get: this.get.bind(this) }`, of which
 * `this.commands[name](key)` calls one.
 */
export function calleeBound(graph: CallGraph, module: Module, { callee }: CallSite): Values {
  if (!module.text.includes('.bind(')) return NO_VALUES;
  if (callee.kind === 'binding') {
    const [value, ...others] = module.bindings[callee.binding]?.values ?? [];
    return value === undefined || others.length > 0 ? NO_VALUES : followBound(graph, module, value);
  }
  if (callee.kind !== 'member' && callee.kind !== 'element') return NO_VALUES;
  const { values, certain } = graph.follower.follow(module.file, callee.object);
  const held = values.flatMap((value) => {
    const home = value.kind === 'object' ? graph.program.modules.get(value.file) : undefined;
    const properties = home === undefined || value.kind !== 'object' ? [] : (home.objects[value.object]?.properties ?? []);
    return properties.flatMap(({ name, value: origin, spread }) => (spread || home === undefined || (callee.kind === 'member' && name !== callee.name) ? [] : [followBound(graph, home, origin)]));
  });
  const found = union(held.filter((each) => each.values.length > 0));
  return { values: found.values, certain: certain && callee.kind === 'member' && found.certain && values.length === 1 };
}

function followBound({ follower }: CallGraph, { file }: Module, origin: Origin): Values {
  const bound = origin.kind === 'result' && origin.callee.kind === 'member' && origin.callee.name === 'bind' ? follower.follow(file, origin.callee.object) : NO_VALUES;
  return bound.values.some(({ kind }) => kind === 'function') ? bound : NO_VALUES;
}
