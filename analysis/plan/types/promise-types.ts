import type { Edit } from '../../edit.ts';
import type { Module } from '../../program/module.ts';
import type { Program } from '../../program/program.ts';
import type { TypeExpr } from '../../program/type-expr.ts';
import { isPromiseType } from '../../program/values/declared-type.ts';

/** `T` → `Promise<T>`. `Promise<A> | Promise<B>`, which no async function may say, → `Promise<A | B>`. */
export function promised(program: Program, { file, text }: Module, type: TypeExpr): Edit[] {
  if (isPromiseType(program, file, type)) return [];
  const { start, end } = type;
  const inner = type.kind === 'union' ? type.of.map((each) => resultText(text, each)) : [];
  if (inner.length > 0 && inner.every((each) => each !== undefined)) return [{ file, start, end, text: `Promise<${inner.join(' | ')}>` }];
  return [{ file, start, end: start, text: 'Promise<' }, { file, start: end, end, text: '>' }];
}

function resultText(text: string, type: TypeExpr): string | undefined {
  const [result] = type.kind === 'name' && type.binding === undefined && type.path.join('.') === 'Promise' ? type.args : [];
  return result === undefined ? undefined : text.slice(result.start, result.end);
}
