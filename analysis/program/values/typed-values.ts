import type { TypeExpr } from '../type-expr.ts';
import { certainly, NO_VALUES, union, type Value, type Values } from '../value.ts';
import type { Follower } from './members-of.ts';
import { namedType } from './type-names.ts';

const DEEPEST = 8;

/**
 * What a value can be by its annotation: instances of a class of the program and of those that extend it, or whatever says that it
 * keeps to an interface. Taken as all there is: who passes something else under that type has to give its members the same results.
 */
export function typedValues(follower: Follower, file: string, type: TypeExpr, depth = 0): Values {
  if (depth > DEEPEST) return NO_VALUES;
  if (type.kind === 'union') {
    const parts = type.of.filter((each) => !isNullish(each)).map((each) => typedValues(follower, file, each, depth + 1));
    return parts.every(({ certain }) => certain) ? union(parts) : NO_VALUES;
  }
  return type.kind === 'name' ? namedValues(follower, file, type, depth) : NO_VALUES;
}

const isNullish = (type: TypeExpr): boolean => type.kind === 'keyword' && (type.name === 'undefined' || type.name === 'null');

function namedValues(follower: Follower, file: string, type: Extract<TypeExpr, { kind: 'name' }>, depth: number): Values {
  const named = namedType(follower.program, file, type);
  if (named.kind === 'class') return known(instancesOf(follower, named));
  if (named.kind !== 'declared') return NO_VALUES;
  const [declaration] = named.declarations;
  if (declaration === undefined) return NO_VALUES;
  if (declaration.type.kind !== 'object') return typedValues(follower, named.file, declaration.type, depth + 1);
  return known(follower.implementers().of({ file: named.file, name: declaration.name }));
}

/** An abstract class has instances only of those that extend it. */
function instancesOf(follower: Follower, { file, class: id }: { file: string; class: number }): Value[] {
  const all = [{ file, class: id }, ...follower.hierarchy().descendants({ file, class: id })];
  const concrete = all.filter((each) => follower.program.modules.get(each.file)?.classes[each.class]?.isAbstract === false);
  return concrete.map((each) => ({ kind: 'instance', file: each.file, class: each.class }));
}

const known = (values: readonly Value[]): Values => (values.length === 0 ? NO_VALUES : certainly(...values));

/** What is known by following a value, and where that is not all, what its annotation adds. */
export function withType(follower: Follower, file: string, followed: Values, type: TypeExpr | undefined): Values {
  if (followed.certain || type === undefined) return followed;
  const typed = typedValues(follower, file, type);
  return typed.certain ? { values: union([followed, typed]).values, certain: true } : followed;
}
