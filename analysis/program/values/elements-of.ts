import { assignsExports } from '../exports-write.ts';
import type { Module } from '../module.ts';
import { certainly, hasKey, NO_VALUES, union, valueKey, type Value, type Values } from '../value.ts';
import type { ClassRef } from './hierarchy.ts';
import { lineageOf } from './lineage.ts';
import { memberOf, moduleValue, type Follower } from './members-of.ts';

/** The values of all properties, over everything the object can be: what `handlers[name]` may give. */
export function elementsOf(follower: Follower, objects: Values): Values {
  const parts = objects.values.map((value) => follower.once(`elements ${valueKey(value)}`, () => elementsOfOne(follower, value)));
  return { values: union(parts).values, certain: objects.certain && parts.length > 0 && parts.every((part) => part.certain) };
}

function elementsOfOne(follower: Follower, value: Value): Values {
  if (value.kind !== 'object' && value.kind !== 'namespace') return NO_VALUES;
  const names = namesOf(follower, value);
  const named = [...names].map((name) => memberOf(follower, certainly(value), name));
  const open = follower.openWrites().to(valueKey(value)).map(({ file, from, isCopy }) => {
    const values = follower.follow(file, from);
    return isCopy ? elementsOf(follower, values) : values;
  });
  const spread = value.kind === 'object' ? spreadInto(follower, value) : [];
  const parts = [...named, ...open, ...spread];
  return parts.length > 0 ? union(parts) : NO_VALUES;
}

/** The methods that `this['visit' + node.type]` may be, inherited ones too: of instances, classes and prototypes, none of them certainly. */
export function methodsUnderAnyName(follower: Follower, objects: Values): Values {
  return { values: union(objects.values.map((value) => follower.once(`methods ${valueKey(value)}`, () => methodsOf(follower, value)))).values, certain: false };
}

function methodsOf(follower: Follower, value: Value): Values {
  if (value.kind !== 'instance' && value.kind !== 'class' && value.kind !== 'prototype') return NO_VALUES;
  const inClass = value.kind === 'prototype' ? [] : memberNames(follower, value, value.kind === 'class');
  const names = new Set([...inClass, ...writtenNames(follower, value)]);
  return names.size === 0 ? NO_VALUES : union([...names].map((name) => memberOf(follower, certainly(value), name)));
}

function memberNames(follower: Follower, of: ClassRef, isStatic: boolean): string[] {
  const members = lineageOf(follower, of).flatMap((each) => follower.program.modules.get(each.file)?.classes[each.class]?.members ?? []);
  return members.flatMap((each) => (each.isStatic === isStatic && each.name !== undefined && each.name !== 'constructor' && !each.isPrivate ? [each.name] : []));
}

/** Names that the text tells: of the literal's own properties, of exports, of assignments. */
function namesOf(follower: Follower, value: Extract<Value, { kind: 'object' | 'namespace' }>): Set<string> {
  const module = follower.program.modules.get(value.file);
  if (module === undefined) return new Set();
  const own = value.kind === 'object' ? (module.objects[value.object]?.properties ?? []).flatMap(({ name }) => name ?? []) : exportNames(follower, module);
  return new Set([...own, ...writtenNames(follower, value)]);
}

function writtenNames(follower: Follower, value: Value): string[] {
  const key = valueKey(value);
  return [...follower.program.modules.values()].flatMap((other) =>
    other.writes.flatMap((write) => (write.name !== undefined && hasKey(follower.follow(other.file, write.object), key) ? [write.name] : [])),
  );
}

function exportNames(follower: Follower, module: Module): string[] {
  const named = module.exports.filter((each) => !each.typeOnly && each.name !== '*' && each.name !== 'export=').map(({ name }) => name);
  const whole = assignsExports(module) ? moduleValue(follower, module.file).values : [];
  const held = whole.flatMap((value) => (value.kind === 'object' ? [...namesOf(follower, value)] : []));
  return [...named, ...held];
}

function spreadInto(follower: Follower, value: Extract<Value, { kind: 'object' }>): Values[] {
  const properties = follower.program.modules.get(value.file)?.objects[value.object]?.properties ?? [];
  return properties.filter(({ spread }) => spread).map((each) => elementsOf(follower, follower.follow(value.file, each.value)));
}
