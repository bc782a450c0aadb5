import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import { readSpecifier } from '../../program/project/specifier.ts';
import type { TypeExpr } from '../../program/type-expr.ts';
import { certainly, NO_VALUES, type Value, type Values } from '../../program/value.ts';
import { declaredType } from '../../program/values/declared-type.ts';
import { namedType } from '../../program/values/type-names.ts';
import { documentedType } from './documented.ts';
import type { CatalogIndex } from './lookup.ts';

type External = Extract<Value, { kind: 'external' }>;

/**
 * What is called, by the type that is written on the object, or that JSDoc gives it: `constructor(private db: DatabaseSync)`, `@param {import('fs')} disk`,
 * where nothing shows what is passed. What has the type of a whole module may as well be something that stands for it.
 */
export function typedCallee(graph: CallGraph, index: CatalogIndex, module: Module, { callee }: CallSite): Values {
  const called = callee.kind === 'member' && namesOf(index).has(callee.name) ? calledByType(graph, module.file, callee, (of, name) => isMade(index, of, name)) : undefined;
  if (called === undefined) return NO_VALUES;
  return { ...certainly(called), certain: called.path.includes('prototype') };
}

/** What the catalogue has: of other names nothing is asked. */
const namesOf = oncePer((index: CatalogIndex): ReadonlySet<string> => new Set([...index.values()].flatMap((entries) => entries.map(({ path }) => path.slice(path.lastIndexOf('.') + 1)))));

/** Does the value of a module have this name among its types? */
type Made = (module: string, name: string | undefined) => boolean;

/** `db.prepare(text).all` is `DatabaseSync.prototype.prepare.().all`, where `db` is a `DatabaseSync`, and `new model(data).save` is `Model.prototype.().save`, where `model` is a `Model`. */
export function calledByType(graph: CallGraph, file: string, origin: Origin, made: Made, depth = 0): External | undefined {
  if (depth > DEEPEST) return undefined;
  const kept = keptIn(graph, file, origin);
  if (kept !== undefined) return calledByType(graph, file, kept, made, depth + 1);
  if (origin.kind === 'member') return below(instanceOf(graph, made, file, origin.object) ?? calledByType(graph, file, origin.object, made, depth + 1), origin.name);
  if (origin.kind === 'new') return below(instanceOf(graph, made, file, origin.callee), '()');
  return origin.kind === 'result' ? below(calledByType(graph, file, origin.callee, made, depth + 1), '()') : undefined;
}

const DEEPEST = 16;

/** `const runner = source.createQueryRunner()`, `const page = await browser.newPage()`: what a variable holds for good was asked of something typed. */
function keptIn({ program }: CallGraph, file: string, origin: Origin): Origin | undefined {
  if (origin.kind === 'awaited') return origin.of;
  const binding = origin.kind === 'binding' ? program.modules.get(file)?.bindings[origin.binding] : undefined;
  const [value, ...others] = binding?.reassigned === false ? binding.values : [];
  return others.length === 0 && (value?.kind === 'result' || value?.kind === 'awaited' || value?.kind === 'new') ? value : undefined;
}

const below = (value: External | undefined, name: string): External | undefined => (value === undefined ? undefined : { ...value, path: [...value.path, name] });

/** An instance of a class that a package or Node has, by its name, or the module itself. */
function instanceOf(graph: CallGraph, made: Made, file: string, origin: Origin): External | undefined {
  const declared = declaredType(graph.program, file, origin);
  if (declared === undefined) return byComment(graph, made, file, origin);
  const type = withoutNothing(declared.type);
  if (type?.kind === 'query') return type.from === undefined ? outside(graph, declared.file, type.binding) : moduleNamed(type.from);
  if (type?.kind !== 'name' || namedType(graph.program, declared.file, type).kind !== 'outside') return undefined;
  const value = type.from === undefined ? outside(graph, declared.file, type.binding) : moduleNamed(type.from);
  return value === undefined ? undefined : madeOf(made, value, type.from === undefined ? type.path.slice(1) : type.path);
}

function outside({ follower }: CallGraph, file: string, binding: number | undefined): External | undefined {
  const { values } = binding === undefined ? NO_VALUES : follower.follow(file, { kind: 'binding', binding });
  const [value] = values;
  return values.length === 1 && value?.kind === 'external' ? value : undefined;
}

function byComment({ program }: CallGraph, made: Made, file: string, origin: Origin): External | undefined {
  const module = program.modules.get(file);
  const said = module === undefined ? undefined : documentedType(module, origin);
  const value = said === undefined ? undefined : moduleNamed(said.specifier);
  return value === undefined || said === undefined || said.path.length === 0 ? value : madeOf(made, value, said.path);
}

/** Of Node, or of a package whose version is not asked. */
function moduleNamed(specifier: string): External | undefined {
  const read = readSpecifier(specifier);
  if (read.kind === 'builtin') return { kind: 'external', module: read.module, path: [] };
  return read.kind === 'bare' ? { kind: 'external', module: specifier, path: [] } : undefined;
}

function madeOf(made: Made, value: External, below: readonly string[]): External {
  const path = [...value.path, ...below];
  return { ...value, path: [...(made(value.module, path.at(-1)) ? [] : path), 'prototype'] };
}

/** `Database | undefined`. */
function withoutNothing(type: TypeExpr): TypeExpr | undefined {
  const parts = type.kind === 'union' ? type.of.filter((each) => each.kind !== 'keyword') : [type];
  return parts.length === 1 ? parts[0] : undefined;
}

/** What a package makes has a name of its own among its types: an instance of `better-sqlite3` is a `Database`. */
const isMade = (index: CatalogIndex, module: string, name = ''): boolean => index.get(`${module}#default`)?.some(({ typed }) => typed === `$.${name}`) === true;
