import type { CallSite, Module } from '../program/module.ts';

/**
 * Where a call is looked for: in a chain over several lines, at the name of what it calls.
 * Else where it begins, as other tools say.
 */
export function namedAt({ text }: Module, { start, calleeRange }: Pick<CallSite, 'start' | 'calleeRange'>): number {
  const name = /[\w$]+$/.exec(text.slice(calleeRange.start, calleeRange.end));
  const at = name === null ? start : calleeRange.start + name.index;
  return /[\n\r\u2028\u2029]/.test(text.slice(start, at)) ? at : start;
}
