import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';
import type { Edit } from '../edit.ts';

/** A function that becomes async: the keyword, and `T` → `Promise<T>` where a return type is written. */
export function asyncEdits(module: Module, fn: Fn): Edit[] {
  const edits: Edit[] = [{ file: module.file, start: fn.head, end: fn.head, text: 'async ' }];
  for (const type of [fn.returnType, ...fn.overloads.map((each) => each.returnType)]) {
    if (type === undefined || /^Promise\s*</.test(type.text)) continue;
    edits.push({ file: module.file, start: type.start, end: type.start, text: 'Promise<' }, { file: module.file, start: type.end, end: type.end, text: '>' });
  }
  return edits;
}

/** `ReturnType<typeof f>` names the value that callers now get after an await. */
export function returnTypeQueries(module: Module, isChanged: (binding: number) => boolean): Edit[] {
  return module.typeQueries.flatMap(({ binding, returnTypeOf }) => {
    if (binding === undefined || returnTypeOf === undefined || !isChanged(binding)) return [];
    const { start, end } = returnTypeOf;
    return [{ file: module.file, start, end: start, text: 'Awaited<' }, { file: module.file, start: end, end, text: '>' }];
  });
}
