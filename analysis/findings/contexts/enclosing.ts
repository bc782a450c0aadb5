import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';

/** A function and those around it, from the inside out; none where `ends` says that one runs at other times than what it is written in. */
export function withEnclosing(module: Module, fn: Fn, ends: (fn: Fn) => boolean = () => false): Fn[] {
  if (ends(fn)) return [];
  const parent = fn.parent === undefined ? undefined : module.functions[fn.parent];
  return parent === undefined ? [fn] : [fn, ...withEnclosing(module, parent, ends)];
}
