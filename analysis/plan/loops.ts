import type { CallGraph } from '../program/call-graph.ts';
import type { Module } from '../program/module.ts';
import type { Edit } from '../edit.ts';
import { loweringOf, type Lowering } from './for-each.ts';
import type { Names } from './names.ts';

/** `xs.forEach(callback)` as a loop that waits for each element in turn. */
export function loopEdits(graph: CallGraph, module: Module, names: Names, fnId: number): Edit[] {
  const lowering = loweringOf(graph, module, fnId);
  if (lowering === undefined) return [];
  return lowering.form === 'inline' ? inlineEdits(module, lowering) : callEdits(module, lowering, names);
}

/** `for (const x of xs) body` */
function inlineEdits(module: Module, { call, fn, array }: Lowering): Edit[] {
  const [first, second] = fn.params;
  const edit = (start: number, end: number, text: string): Edit => ({ file: module.file, start, end, text });
  const item = first === undefined ? '_' : module.text.slice(first.start, first.end).replace(/:[^{}]*$/, '');
  const head = second === undefined ? `for (const ${item} of ` : `for (const [${module.text.slice(second.start, second.end).replace(/:.*$/, '')}, ${item}] of `;
  return [
    edit(call.start, array.start, head),
    edit(array.end, fn.body.start, second === undefined ? ') ' : '.entries()) '),
    ...fn.returns.filter(() => !fn.expressionBody).map((each) => edit(each.start, each.start + 'return'.length, 'continue')),
    edit(fn.body.end, fn.expressionBody ? call.end : statementEnd(module, call.end), ''),
  ];
}

/** A block needs no semicolon after it. */
function statementEnd(module: Module, end: number): number {
  return module.text[end] === ';' ? end + 1 : end;
}

/** `for (const x of xs) await (async callback)(x)`: the callback keeps its own variables, `return` and parameters. */
function callEdits(module: Module, { call, fn, array }: Lowering, names: Names): Edit[] {
  const edit = (start: number, end: number, text: string): Edit => ({ file: module.file, start, end, text });
  const item = names.take('item');
  const index = fn.params.length > 1 ? names.take('index') : undefined;
  const head = index === undefined ? `for (const ${item} of ` : `for (const [${index}, ${item}] of `;
  const tail = index === undefined ? `)(${item})` : `)(${item}, ${index})`;
  return [edit(call.start, array.start, head), edit(array.end, fn.start, `${index === undefined ? '' : '.entries()'}) await (async `), edit(fn.end, call.end, tail)];
}

