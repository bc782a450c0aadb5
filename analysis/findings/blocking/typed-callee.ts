import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import type { TypeExpr } from '../../program/type-expr.ts';
import { certainly, NO_VALUES, type Value, type Values } from '../../program/value.ts';
import { declaredType } from '../../program/values/declared-type.ts';
import { namedType } from '../../program/values/type-names.ts';
import type { CatalogIndex } from './lookup.ts';

type External = Extract<Value, { kind: 'external' }>;

/** What is called, by the type that is written on the object: `constructor(private db: DatabaseSync)`, where nothing shows what is passed. */
export function typedCallee(graph: CallGraph, index: CatalogIndex, module: Module, { callee }: CallSite): Values {
  const called = callee.kind === 'member' && namesOf(index).has(callee.name) ? pathOf(graph, index, module.file, callee) : undefined;
  return called === undefined ? NO_VALUES : certainly(called);
}

/** The methods that the catalogue has: of others nothing is asked. */
const namesOf = oncePer((index: CatalogIndex): ReadonlySet<string> => new Set([...index.values()].flatMap((entries) => entries.flatMap(({ match, path }) => (match.how === 'method' ? [path.slice(path.lastIndexOf('.') + 1)] : [])))));

/** `db.prepare(text).all` is `DatabaseSync.prototype.prepare.().all`, where `db` is a `DatabaseSync`. */
function pathOf(graph: CallGraph, index: CatalogIndex, file: string, origin: Origin): External | undefined {
  if (origin.kind === 'member') return below(instanceOf(graph, index, file, origin.object) ?? pathOf(graph, index, file, origin.object), origin.name);
  return origin.kind === 'result' ? below(pathOf(graph, index, file, origin.callee), '()') : undefined;
}

const below = (value: External | undefined, name: string): External | undefined => (value === undefined ? undefined : { ...value, path: [...value.path, name] });

/** An instance of a class that a package or Node has, by its name. */
function instanceOf(graph: CallGraph, index: CatalogIndex, file: string, origin: Origin): External | undefined {
  const declared = declaredType(graph.program, file, origin);
  const type = declared === undefined ? undefined : withoutNothing(declared.type);
  if (declared === undefined || type?.kind !== 'name' || type.binding === undefined || namedType(graph.program, declared.file, type).kind !== 'outside') return undefined;
  const { values } = graph.follower.follow(declared.file, { kind: 'binding', binding: type.binding });
  const [value] = values;
  if (values.length !== 1 || value?.kind !== 'external') return undefined;
  const path = [...value.path, ...type.path.slice(1)];
  return { ...value, path: [...(isMade(index, value.module, path.at(-1)) ? [] : path), 'prototype'] };
}

/** `Database | undefined`. */
function withoutNothing(type: TypeExpr): TypeExpr | undefined {
  const parts = type.kind === 'union' ? type.of.filter((each) => each.kind !== 'keyword') : [type];
  return parts.length === 1 ? parts[0] : undefined;
}

/** What a package makes has a name of its own among its types: an instance of `better-sqlite3` is a `Database`. */
const isMade = (index: CatalogIndex, module: string, name = ''): boolean => index.get(`${module}#default`)?.some(({ typed }) => typed === `$.${name}`) === true;
