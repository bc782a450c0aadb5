import type { Edit } from '../../edit.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { lineStarts } from './line-starts.ts';

/** What stands around a body that becomes an arrow function's: before `async () => {`, and after its brace. */
export interface Wrapping {
  readonly before: string;
  readonly after: string;
  /** The same around an expression. */
  readonly expression: { readonly before: string; readonly after: string };
}

/**
 * A function's body as that of an arrow function in it: `this`, `arguments` and `return` mean what they did, and its lines move one
 * step to the right. `others`: edits that replace text with line ends in it.
 */
export function wrappedBody(module: Module, fn: Fn, { before, after, expression }: Wrapping, others: readonly Edit[]): Edit[] {
  const { eol, indent } = module.style;
  const edit = (start: number, end: number, text: string): Edit => ({ file: module.file, start, end, text });
  if (fn.expressionBody) return [edit(expressionStart(module, fn), expressionStart(module, fn), expression.before), edit(fn.end, fn.end, expression.after)];
  const closing = /[ \t]*$/.exec(module.text.slice(0, fn.body.end - 1))?.[0] ?? '';
  const onOwnLine = module.text[fn.body.end - 2 - closing.length] === '\n';
  if (!onOwnLine) return [edit(fn.body.start + 1, fn.body.start + 1, ` ${before}async () => {`), edit(fn.body.end, fn.body.end, `${after} }`)];
  const isReplaced = (at: number): boolean => others.some((each) => each.end > at && (each.start < at || (each.start === at && each.text === '')));
  return [
    edit(fn.body.start + 1, fn.body.start + 1, `${eol}${closing}${indent}${before}async () => {`),
    ...lineStarts(module, fn.body).filter((at) => !isReplaced(at)).map((at) => edit(at, at, indent)),
    edit(fn.body.end, fn.body.end, `${after}${eol}${closing}}`),
  ];
}

/** With the parentheses around it. */
function expressionStart({ text }: Module, fn: Fn): number {
  const arrow = text.lastIndexOf('=>', fn.body.start) + 2;
  return arrow + (/^\s*/.exec(text.slice(arrow))?.[0].length ?? 0);
}

/** In there, a `var` of the same name would be another variable. */
export function isDeclaredAgain(module: Module, fn: Fn, name: string): boolean {
  return module.bindings.some((each) => each.fn === fn.id && each.name === name && each.kind !== 'param' && each.scope.start >= fn.start);
}
