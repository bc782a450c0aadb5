import type { Module } from '../module.ts';
import type { Range } from '../structure.ts';
import type { TypeExpr } from '../type-expr.ts';
import { valueKey, type Value } from '../value.ts';
import { classKey, type ClassRef } from './hierarchy.ts';
import type { Follower } from './members-of.ts';
import { namedType } from './type-names.ts';

/** An interface or object type of the program. */
export interface TypeRef {
  readonly file: string;
  readonly name: string;
}

export type TypeKey = string;

export const typeKey = ({ file, name }: TypeRef): TypeKey => `${file}#${name}`;

/** An instance or object that says in its text which types it keeps to. */
export type Implementer = Extract<Value, { kind: 'instance' | 'object' }>;

/** Who says of itself that it keeps to which interfaces: `implements`, and annotations on object literals. */
export interface Implementers {
  of(type: TypeRef): readonly Implementer[];
  /** With those that they extend. */
  typesOf(value: Implementer): readonly TypeRef[];
  /** Does it keep to a type that is not of the program, or not found? */
  keepsToOutside(value: Implementer): boolean;
}

interface Index {
  readonly byType: Map<TypeKey, Implementer[]>;
  readonly byValue: Map<string, TypeRef[]>;
  readonly outside: Set<string>;
}

/** Reads every `implements` and annotated object literal of a program once. */
export function readImplementers(follower: Follower): Implementers {
  const index: Index = { byType: new Map(), byValue: new Map(), outside: new Set() };
  for (const module of follower.program.modules.values()) {
    for (const { class: id, type } of module.types.implements) {
      const own: ClassRef = { file: module.file, class: id };
      for (const each of [own, ...follower.hierarchy().descendants(own)]) note(follower, index, module, type, { kind: 'instance', ...each });
    }
    for (const { type, object } of typedObjects(module)) note(follower, index, module, type, { kind: 'object', file: module.file, object });
  }
  return {
    of: (type) => index.byType.get(typeKey(type)) ?? [],
    typesOf: (value) => index.byValue.get(valueKey(value)) ?? [],
    keepsToOutside: (value) => index.outside.has(valueKey(value)),
  };
}

/** `const api: Api = { … }`, `{ … } satisfies Api`, `return { … }` where the result is an Api. */
export function typedObjects(module: Module): { readonly type: TypeExpr; readonly object: number }[] {
  const { bindings, assertions, returns } = module.types;
  return [
    ...bindings.flatMap(({ binding, type }) => (module.bindings[binding]?.values ?? []).flatMap((value) => (value.kind === 'object' ? [{ type, object: value.object }] : []))),
    ...assertions.flatMap(({ of, type }) => module.objects.flatMap((object) => (isSame(object, of) ? [{ type, object: object.id }] : []))),
    ...returns.flatMap(({ fn, type }) => (module.functions[fn]?.returns ?? []).flatMap(({ origin }) => (origin?.kind === 'object' ? [{ type, object: origin.object }] : []))),
  ];
}

const isSame = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

const DEEPEST = 16;

function note(follower: Follower, index: Index, module: Module, type: TypeExpr, value: Implementer, depth = 0): void {
  if (depth > DEEPEST || type.kind === 'keyword') return;
  if (type.kind === 'intersection') for (const each of type.of) note(follower, index, module, each, value, depth + 1);
  if (type.kind !== 'name') return;
  const named = namedType(follower.program, module.file, type);
  const home = named.kind === 'declared' ? follower.program.modules.get(named.file) : undefined;
  if (named.kind !== 'declared' || home === undefined) {
    if (named.kind !== 'parameter') index.outside.add(valueKey(value));
    return;
  }
  for (const declaration of named.declarations) {
    if (declaration.type.kind === 'object') enter(index, { file: named.file, name: declaration.name }, value);
    else note(follower, index, home, declaration.type, value, depth + 1);
    for (const parent of declaration.extends) note(follower, index, home, parent, value, depth + 1);
  }
}

function enter({ byType, byValue }: Index, type: TypeRef, value: Implementer): void {
  const known = byValue.get(valueKey(value)) ?? [];
  if (known.some((each) => typeKey(each) === typeKey(type))) return;
  byValue.set(valueKey(value), [...known, type]);
  byType.set(typeKey(type), [...(byType.get(typeKey(type)) ?? []), value]);
}

/** The same class or object. */
export const implementerKey = (value: Implementer): string => (value.kind === 'instance' ? classKey(value.file, value.class) : valueKey(value));
