import type { CallbackModel } from '../../../catalog/callbacks/model.ts';
import type { Edit } from '../../edit.ts';
import { expected } from '../../program/expected.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { isDeclaredAgain, wrappedBody } from '../write/wrapped-body.ts';

export type Errors = NonNullable<CallbackModel['errors']>;

/** The parameter that takes errors; express passes four arguments to a function that declares four. */
const indexOf = (fn: Fn, { parameter, ofFour }: Errors): number => (fn.params.length === 4 && ofFour !== undefined ? ofFour : parameter);

/** Can the function hand a rejection on: is the parameter there under a name of its own, or can it be added as the last one? */
export function canRoute(module: Module, fn: Fn, errors: Errors): boolean {
  if ((fn.kind !== 'arrow' && fn.kind !== 'function') || fn.params.some((each) => each.rest || each.default !== undefined)) return false;
  if (fn.returnType !== undefined && fn.returnType.text !== 'void') return false;
  if (fn.expressionBody && /\(\s*$/.test(module.text.slice(fn.start, fn.body.start))) return false;
  const index = indexOf(fn, errors);
  const param = fn.params[index];
  if (fn.params.length < index || (param !== undefined && param.name === undefined)) return false;
  if (param === undefined && new RegExp(`\\b${errors.name}\\b`).test(module.text.slice(fn.start, fn.end))) return false;
  return fn.params.every((each) => each.name === undefined || !isDeclaredAgain(module, fn, each.name)) && (param === undefined || isKept(module, param.binding));
}

function isKept(module: Module, binding: number | undefined): boolean {
  return binding !== undefined && !module.references.some((each) => each.binding === binding && each.access !== 'read');
}

/**
 * `(req, res, next) => { (async () => { … })().catch(next); }`: the function stays sync, so that nobody is given a promise who does not
 * expect one, and `this`, `arguments` and `return` mean what they did. `others`: edits that replace text with line ends in it.
 */
export function routedEdits(module: Module, fn: Fn, errors: Errors, others: readonly Edit[]): Edit[] {
  const name = fn.params[indexOf(fn, errors)]?.name ?? errors.name;
  const after = `)().catch(${name})${module.style.semicolons ? ';' : ''}`;
  return [...parameterEdits(module, fn, errors), ...wrappedBody(module, fn, { before: '(', after, expression: { before: '{ (async () => ', after: `${after} }` } }, others)];
}

function parameterEdits(module: Module, fn: Fn, errors: Errors): Edit[] {
  if (fn.params[indexOf(fn, errors)] !== undefined) return [];
  const edit = (at: number, text: string): Edit => ({ file: module.file, start: at, end: at, text });
  const last = fn.params.at(-1);
  if (last === undefined) return [edit(expected(fn.paramList, 'the parameters').start + 1, errors.name)];
  if (fn.paramList !== undefined) return [edit(last.end, `, ${errors.name}`)];
  return [edit(last.start, '('), edit(last.end, `, ${errors.name})`)];
}
