import type { CallbackModel } from '../../catalog/callbacks/model.ts';
import type { Edit } from '../edit.ts';
import { expected } from '../program/expected.ts';
import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';
import { lineStarts } from './line-starts.ts';

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
  return fn.params.every((each) => !isDeclaredAgain(module, fn, each.name)) && (param === undefined || isKept(module, param.binding));
}

/** Inside the arrow a `var` of the same name would be another variable. */
function isDeclaredAgain(module: Module, fn: Fn, name: string | undefined): boolean {
  return name !== undefined && module.bindings.some((each) => each.fn === fn.id && each.name === name && each.kind !== 'param' && each.scope.start >= fn.start);
}

function isKept(module: Module, binding: number | undefined): boolean {
  return binding !== undefined && !module.references.some((each) => each.binding === binding && each.access !== 'read');
}

/**
 * `(req, res, next) => { (async () => { … })().catch(next); }`: the function stays sync, so that nobody is given a promise who does not
 * expect one, and `this`, `arguments` and `return` mean what they did. `others`: edits that replace text with line ends in it.
 */
export function routedEdits(module: Module, fn: Fn, errors: Errors, others: readonly Edit[]): Edit[] {
  const { eol, indent } = module.style;
  const edit = (start: number, end: number, text: string): Edit => ({ file: module.file, start, end, text });
  const name = fn.params[indexOf(fn, errors)]?.name ?? errors.name;
  const caught = `)().catch(${name})${module.style.semicolons ? ';' : ''}`;
  const added = parameterEdits(module, fn, errors);
  if (fn.expressionBody) return [...added, edit(fn.body.start, fn.body.start, '{ (async () => '), edit(fn.body.end, fn.body.end, `${caught} }`)];
  const closing = /[ \t]*$/.exec(module.text.slice(0, fn.body.end - 1))?.[0] ?? '';
  const onOwnLine = module.text[fn.body.end - 2 - closing.length] === '\n';
  if (!onOwnLine) return [...added, edit(fn.body.start + 1, fn.body.start + 1, ' (async () => {'), edit(fn.body.end, fn.body.end, `${caught} }`)];
  const isReplaced = (at: number): boolean => others.some((each) => each.end > at && (each.start < at || (each.start === at && each.text === '')));
  return [
    ...added,
    edit(fn.body.start + 1, fn.body.start + 1, `${eol}${closing}${indent}(async () => {`),
    ...lineStarts(module, fn.body).filter((at) => !isReplaced(at)).map((at) => edit(at, at, indent)),
    edit(fn.body.end, fn.body.end, `${caught}${eol}${closing}}`),
  ];
}

function parameterEdits(module: Module, fn: Fn, errors: Errors): Edit[] {
  if (fn.params[indexOf(fn, errors)] !== undefined) return [];
  const edit = (at: number, text: string): Edit => ({ file: module.file, start: at, end: at, text });
  const last = fn.params.at(-1);
  if (last === undefined) return [edit(expected(fn.paramList, 'the parameters').start + 1, errors.name)];
  if (fn.paramList !== undefined) return [edit(last.end, `, ${errors.name}`)];
  return [edit(last.start, '('), edit(last.end, `, ${errors.name})`)];
}
