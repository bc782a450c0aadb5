import type { Edit } from '../../edit.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { wrappedBody } from '../write/wrapped-body.ts';

/** `async save() { return inTurn(async () => { … }); }`. */
export function turnEdits(module: Module, fn: Fn, inTurn: string, others: readonly Edit[]): Edit[] {
  const end = module.style.semicolons ? ';' : '';
  return wrappedBody(module, fn, { before: `return ${inTurn}(`, after: `)${end}`, expression: { before: `${inTurn}(async () => `, after: ')' } }, others);
}
