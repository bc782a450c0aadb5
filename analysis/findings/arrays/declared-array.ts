import type { Origin } from '../../program/origin.ts';
import type { Program } from '../../program/program.ts';
import { declaredType, type TypeIn } from '../../program/values/declared-type.ts';
import { namedType } from '../../program/values/type-names.ts';

const ARRAYS: ReadonlySet<string> = new Set(['Array', 'ReadonlyArray']);
const DEEPEST = 8;

/** Do the types that are written say that it is an array, with null or undefined beside it at most: `options.files` of an interface of the program? */
export function isDeclaredArray(program: Program, file: string, origin: Origin): boolean {
  const type = declaredType(program, file, origin);
  return type !== undefined && isArray(program, type, 0);
}

function isArray(program: Program, { file, type }: TypeIn, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (type.kind === 'union') {
    const some = type.of.filter((each) => each.kind !== 'keyword' || (each.name !== 'undefined' && each.name !== 'null'));
    return some.length > 0 && some.every((each) => isArray(program, { file, type: each }, depth + 1));
  }
  if (type.kind !== 'name') return false;
  const named = namedType(program, file, type);
  if (named.kind === 'global') return ARRAYS.has(named.name);
  const [alias, ...others] = named.kind === 'declared' ? named.declarations : [];
  return named.kind === 'declared' && alias?.how === 'alias' && others.length === 0 && isArray(program, { file: named.file, type: alias.type }, depth + 1);
}
