import type { Edit } from '../../edit.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { heldTypeEdits, type InPlace } from './held-types.ts';
import { jsdocEdits } from './jsdoc.ts';
import { promised } from './promise-types.ts';

/**
 * A function that becomes async: the keyword, and `T` → `Promise<T>` wherever its result is written down beside it.
 * @param isCalled its own callers wait for it (so the type of what holds it has to say so), or only code that ignores its result.
 * @param inPlace which functions change themselves; a type that they alone use changes with them.
 */
export function asyncEdits(graph: CallGraph, module: Module, fn: Fn, isCalled: boolean, inPlace: InPlace): Edit[] {
  const results = [fn.returnType, ...fn.overloads.map((each) => each.returnType)].flatMap((type) => {
    const written = type === undefined ? undefined : module.types.returns.find((each) => each.type.start === type.start);
    return written === undefined ? [] : promised(graph.program, module, written.type);
  });
  const keyword = hasBody(module, fn) ? [{ file: module.file, start: fn.head, end: fn.head, text: 'async ' }] : [];
  return [...keyword, ...results, ...heldTypeEdits(graph, module, fn, isCalled, inPlace), ...jsdocEdits(module, fn)];
}

/** An abstract method only says what those that extend its class have to give. */
const hasBody = ({ text }: Module, { body, expressionBody }: Fn): boolean => expressionBody || text[body.start] === '{';

/** `ReturnType<typeof f>` names the value that callers now get after an await. */
export function returnTypeQueries(module: Module, isChanged: (binding: number) => boolean): Edit[] {
  return module.typeQueries.flatMap(({ binding, returnTypeOf }) => {
    if (binding === undefined || returnTypeOf === undefined || !isChanged(binding)) return [];
    const { start, end } = returnTypeOf;
    return [{ file: module.file, start, end: start, text: 'Awaited<' }, { file: module.file, start: end, end, text: '>' }];
  });
}
