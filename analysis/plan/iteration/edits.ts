import type { Edit } from '../../edit.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Lowering } from './lowering.ts';
import { resultLoopEdits } from './result-loop.ts';

export interface LoweringTexts {
  /** The name of the function that calls back for each item. */
  readonly helper: () => string;
  /** What makes a callback async. */
  readonly async: (fn: Fn) => readonly Edit[];
}

/** A call of an array method, written so that it waits for its callback. */
export function loweringEdits(module: Module, lowering: Lowering, texts: LoweringTexts): Edit[] {
  return lowering.form === 'helper' || lowering.fn === undefined ? helperEdits(module, lowering, texts) : loopEdits(module, lowering, lowering.fn);
}

/** `for (const x of xs) body` */
function loopEdits(module: Module, { call, items, collection, result }: Lowering, fn: Fn): Edit[] {
  const edit = (start: number, end: number, text: string): Edit => ({ file: module.file, start, end, text });
  const [item = '_', index] = fn.params.map((param) => module.text.slice(param.start, param.end).replace(/:[^{}]*$/, ''));
  const walked = walkedBy(collection, index !== undefined);
  const head = `for (const ${index === undefined ? item : `[${index}, ${item}]`} of `;
  if (result !== undefined) return resultLoopEdits(module, call, items, head, walked, fn, result);
  return [
    edit(call.start, items.start, head),
    edit(items.end, fn.body.start, `${walked}) `),
    ...fn.returns.filter(() => !fn.expressionBody).map((each) => edit(each.start, each.start + 'return'.length, 'continue')),
    edit(fn.body.end, fn.expressionBody ? call.end : statementEnd(module, call.end), ''),
  ];
}

/** What the loop goes through, asked of the collection. */
function walkedBy(collection: Lowering['collection'], hasIndex: boolean): string {
  return { array: hasIndex ? '.entries()' : '', Map: hasIndex ? '' : '.values()', Set: '', unknown: '' }[collection];
}

/** Does the collection stay the object of a member, for the loop to go through what that gives? */
export const isAskedFirst = ({ form, collection, fn }: Lowering): boolean => form !== 'helper' && fn !== undefined && walkedBy(collection, fn.params.length > 1) !== '';

/** A block needs no semicolon after it. */
function statementEnd(module: Module, end: number): number {
  return module.text[end] === ';' ? end + 1 : end;
}

/** `await filterInOrder(xs, async callback)`: the callback keeps its own variables, `return` and parameters. */
function helperEdits(module: Module, { call, method, items, dot, callback, fn, limit }: Lowering, texts: LoweringTexts): Edit[] {
  const edit = (start: number, end: number, text: string): Edit => ({ file: module.file, start, end, text });
  const [before, after] = around(module, call.place.parens || method.after !== undefined, { call, method });
  const rest = method.second === 'this' ? call.args[1] : undefined;
  const between = module.text.slice(items.end, dot);
  const first = call.args[0]?.start ?? callback.start;
  return [
    edit(call.start, call.start, `${before}${call.use.how === 'awaited' && before === '' ? '' : 'await '}${texts.helper()}(`),
    edit(items.end, first, `,${limit === undefined ? '' : ` ${limit},`}${between === '' ? ' ' : between}`),
    ...(fn === undefined ? [] : texts.async(fn)),
    ...(rest === undefined ? [] : thisEdits(module, callback, rest, fn)),
    ...(after === '' ? [] : [edit(call.end, call.end, after)]),
  ];
}

/** The second argument is bound to the callback, or left out for one that has no `this` of its own. */
function thisEdits({ file }: Module, callback: Range, given: Range, fn: Fn | undefined): Edit[] {
  if (fn?.kind !== 'function' || !fn.uses.this) return [{ file, start: callback.end, end: given.end, text: '' }];
  return [
    { file, start: callback.end, end: given.start, text: '.bind(' },
    { file, start: given.end, end: given.end, text: ')' },
  ];
}

function around(module: Module, wrap: boolean, { call, method }: Pick<Lowering, 'call' | 'method'>): readonly [string, string] {
  if (!wrap) return ['', ''];
  const statement = module.statements[call.place.statement];
  const continuesLine = call.place.asi || (statement?.start === call.start && !module.style.semicolons && statement.type === 'ExpressionStatement');
  return [continuesLine ? ';(' : '(', `)${method.after ?? ''}`];
}
