import type { Program } from '../../program/program.ts';
import type { TypeExpr } from '../../program/type-expr.ts';
import { isPromiseClass, isPromiseType, type TypeIn } from '../../program/values/declared-type.ts';
import { namedType } from '../../program/values/type-names.ts';
import { oneOf, promise, PROMISES, UNKNOWN, type Promised } from './promised.ts';

/** What a value of a written type is. `Promise<T> | undefined` is a promise that may not be there. */
export function typeIs(program: Program, { file, type }: TypeIn): Promised {
  switch (type.kind) {
    case 'union':
      return unionIs(program, file, type.of);
    case 'intersection':
      return type.of.some((each) => isPromiseType(program, file, each)) ? promise({ hybrid: true, nullable: true }) : UNKNOWN;
    case 'name':
      return namedIs(program, file, type);
    default:
      return UNKNOWN;
  }
}

function unionIs(program: Program, file: string, of: readonly TypeExpr[]): Promised {
  const parts = of.filter((each) => !isAbsence(each));
  const is = oneOf(parts.map((each) => typeIs(program, { file, type: each })));
  return is.is === 'promise' ? { ...is, nullable: is.nullable || parts.length < of.length } : UNKNOWN;
}

function namedIs(program: Program, file: string, type: Extract<TypeExpr, { kind: 'name' }>): Promised {
  if (isPromiseType(program, file, type)) return promise();
  if (isPromiseClass(program, { file, type })) return promise({ hybrid: true, nullable: true });
  const named = namedType(program, file, type);
  const [element] = named.kind === 'global' && (named.name === 'Array' || named.name === 'ReadonlyArray') ? type.args : [];
  return element !== undefined && isPromiseType(program, file, element) ? PROMISES : UNKNOWN;
}

const isAbsence = (type: TypeExpr): boolean => type.kind === 'keyword' && (type.name === 'undefined' || type.name === 'null');

/** Does a type say that there may be nothing? */
export const mayBeAbsent = (type: TypeExpr): boolean => type.kind === 'union' && type.of.some(isAbsence);
