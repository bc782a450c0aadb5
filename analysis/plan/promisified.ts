import type { CallGraph } from '../program/call-graph.ts';
import type { Module } from '../program/module.ts';
import type { Origin } from '../program/origin.ts';
import type { Value, Values } from '../program/value.ts';

type External = Extract<Value, { kind: 'external' }>;

/** What `util.promisify(crypto.pbkdf2)` makes a promise of: a function outside of the program, where that is certain. */
export function promisified({ follower }: CallGraph, { file, calls }: Module, origin: Origin): External | undefined {
  if (origin.kind !== 'result') return undefined;
  const made = onlyExternal(follower.follow(file, origin));
  const given = calls[origin.call]?.args[0]?.origin;
  if (given === undefined || made?.module !== 'node:util' || made.path.join('.') !== 'promisify.()') return undefined;
  return onlyExternal(follower.follow(file, given));
}

/** The one thing outside of the program that a value certainly is. */
export function onlyExternal({ values, certain }: Values): External | undefined {
  const [value] = values;
  return certain && values.length === 1 && value?.kind === 'external' ? value : undefined;
}
