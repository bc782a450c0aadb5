import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';

/** A method that its class alone can call: `#load()`, or declared so in TypeScript, where the compiler holds everybody else to it. */
export function isPrivateMethod({ classes }: Module, fn: Fn): boolean {
  if (fn.kind !== 'method' || fn.class === undefined) return false;
  if (fn.name?.startsWith('#') === true) return true;
  return classes[fn.class]?.members.some((member) => member.fn === fn.id && member.isPrivate && !member.decorated) === true;
}
