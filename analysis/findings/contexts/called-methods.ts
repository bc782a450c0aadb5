import { calledMethods, type CalledMethods } from '../../../catalog/called-methods.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { lineageOf } from '../../program/values/lineage.ts';
import { superclassesOf } from '../../program/values/members-of.ts';

/** Where a method runs that the class of a package calls, which its own class extends: `class Upper extends Transform { _transform(piece, encoding, done) {} }`, or of its prototype. */
export function calledBySuperclass(graph: CallGraph, module: Module, fn: Fn): CalledMethods['context'] | undefined {
  if (fn.use.how === 'property') return (ofPrototype(module, fn.use.write) ?? assignedTo(graph, module, fn.use.write))?.context;
  const candidates = fn.name === undefined || fn.kind === 'module' ? [] : (BY_NAME.get(fn.name) ?? []);
  const byName = fn.kind === 'method' ? candidates.find((each) => each.byName === true) : undefined;
  if (byName !== undefined) return byName.context;
  if (fn.class === undefined || candidates.length === 0) return undefined;
  const above = lineageOf(graph.follower, { file: module.file, class: fn.class }).flatMap((each) => superclassesOf(graph.follower, each)?.values ?? []);
  return candidates.find(({ modules }) => above.some((value) => value.kind === 'external' && modules.includes(value.module)))?.context;
}

/** `Upper.prototype._transform = function (piece, encoding, done) {}`, in a file that loads the package. */
function ofPrototype({ writes, imports }: Module, write: number): CalledMethods | undefined {
  const { name, object } = writes[write] ?? {};
  if (name === undefined || object?.kind !== 'member' || object.name !== 'prototype') return undefined;
  return BY_NAME.get(name)?.find(({ modules, byName }) => byName === true || imports.some(({ specifier }) => modules.includes(specifier)));
}

/** `broker.authenticate = (client, user, password, done) => {}`, where the package gave the broker. */
function assignedTo({ follower }: CallGraph, { file, writes }: Module, write: number): CalledMethods | undefined {
  const { name, object } = writes[write] ?? {};
  const candidates = name === undefined || object === undefined ? [] : (BY_NAME.get(name) ?? []).filter(({ assigned }) => assigned === true);
  if (candidates.length === 0 || object === undefined) return undefined;
  const { values } = follower.follow(file, object);
  return candidates.find(({ modules }) => values.some((value) => value.kind === 'external' && modules.includes(value.module)));
}

const NAMES = [...new Set(calledMethods.flatMap(({ methods }) => methods))];
const BY_NAME: ReadonlyMap<string, readonly CalledMethods[]> = new Map(NAMES.map((name) => [name, calledMethods.filter(({ methods }) => methods.includes(name))]));

/** May a file hold such a method, by its text alone? What extends the class may have been extended in another file: names that say enough do without the package. */
export const isTextOfCalledMethods = (text: string): boolean => TELLING.some((name) => text.includes(name)) || (PACKAGES.test(text) && (METHODS.test(text) || ASSIGNED.test(text)));

const TELLING = NAMES.filter((name) => name.startsWith('_'));
const PACKAGES = new RegExp(String.raw`['"](?:${[...new Set(calledMethods.flatMap(({ modules }) => modules))].join('|')})['"]`);
const METHODS = new RegExp(String.raw`\bextends\b[^]*\b(?:${NAMES.filter((name) => !TELLING.includes(name)).join('|')})\b\s*[(=]`);
const ASSIGNED = new RegExp(String.raw`\.\s*(?:${calledMethods.flatMap(({ assigned, methods }) => (assigned === true ? methods : [])).join('|')})\s*=[^=]`);
