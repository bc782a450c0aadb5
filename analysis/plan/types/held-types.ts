import type { Edit } from '../../edit.ts';
import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { TypeDeclaration, TypeExpr } from '../../program/type-expr.ts';
import { namedType } from '../../program/values/type-names.ts';
import { promised } from './promise-types.ts';

export type InPlace = (key: FnKey) => boolean;

/**
 * The type of the variable or field that holds a function: `const load: (path: string) => string = …`.
 * A named type is left to `sharedTypeEdits` where all who use it change; else what it says about this function is spelt out here.
 */
export function heldTypeEdits(graph: CallGraph, module: Module, fn: Fn, isCalled: boolean, inPlace: InPlace): Edit[] {
  return heldTypes(module, fn).flatMap((type) => {
    if (type.kind === 'function') return promised(graph.program, module, type.returns);
    if (!isCalled || type.kind !== 'name' || sharedType(graph, module, type, inPlace) !== undefined) return [];
    const name = module.text.slice(type.start, type.end);
    return [{ file: module.file, start: type.start, end: type.end, text: `(...args: Parameters<${name}>) => Promise<ReturnType<${name}>>` }];
  });
}

/** Annotations and assertions that say of a function expression, where it stands, what type it has. */
function heldTypes({ types }: Module, fn: Fn): TypeExpr[] {
  if (fn.kind !== 'arrow' && fn.kind !== 'function') return [];
  const { use } = fn;
  const stored = fn.isDeclaration ? undefined : types.bindings.find((each) => each.binding === fn.binding);
  const field = use.how === 'value' && use.class !== undefined ? types.fields.find((each) => each.class === use.class && each.name === use.name) : undefined;
  const asserted = types.assertions.filter(({ of }) => of.start === fn.start && of.end === fn.end);
  return [stored, field, ...asserted].flatMap((each) => (each === undefined ? [] : [each.type]));
}

/** `type Loader = (path: string) => string`, used for nothing but functions that change: it changes with them. */
export function sharedTypeEdits(graph: CallGraph, module: Module, inPlace: InPlace): Edit[] {
  return module.types.declarations.flatMap((declaration) => {
    const users = declaration.type.kind === 'function' ? usersOf(graph, module, declaration) : [];
    return declaration.type.kind === 'function' && users.length > 0 && users.every(inPlace) ? promised(graph.program, module, declaration.type.returns) : [];
  });
}

function sharedType(graph: CallGraph, module: Module, type: Extract<TypeExpr, { kind: 'name' }>, inPlace: InPlace): TypeDeclaration | undefined {
  const named = namedType(graph.program, module.file, type);
  const [declaration] = named.kind === 'declared' ? named.declarations : [];
  const home = named.kind === 'declared' ? graph.program.modules.get(named.file) : undefined;
  if (home === undefined || declaration?.type.kind !== 'function') return undefined;
  const users = usersOf(graph, home, declaration);
  return users.length > 0 && users.every(inPlace) ? declaration : undefined;
}

const known = new WeakMap<TypeDeclaration, readonly FnKey[]>();

function usersOf(graph: CallGraph, home: Module, declaration: TypeDeclaration): readonly FnKey[] {
  const users = known.get(declaration) ?? findUsers(graph, home, declaration);
  known.set(declaration, users);
  return users;
}

/** The functions that a named function type is written on; none where it is also used for anything else, or outside the program. */
function findUsers(graph: CallGraph, home: Module, declaration: TypeDeclaration): FnKey[] {
  const users: FnKey[] = [];
  for (const module of graph.program.modules.values()) {
    const names = namesFor(graph, module, home, declaration);
    if (names.size === 0) continue;
    const held = module.functions.filter((fn) => heldTypes(module, fn).some((type) => type.kind === 'name' && type.binding !== undefined && names.has(type.binding)));
    const mentions = module.references.filter((each) => names.has(each.binding)).length;
    const isExportedOn = module.exports.some((each) => each.origin.kind === 'binding' && names.has(each.origin.binding));
    if (mentions !== held.length || isExportedOn) return [];
    users.push(...held.map((fn) => fnKey(module.file, fn.id)));
  }
  return users;
}

/** The names under which a file knows a type of another, or its own. */
function namesFor(graph: CallGraph, module: Module, home: Module, declaration: TypeDeclaration): ReadonlySet<number> {
  const own = module === home ? [declaration.binding ?? -1] : [];
  const imported = module.bindings.filter((binding) => binding.kind === 'import' && leadsTo(graph, module, binding.id, home, declaration)).map(({ id }) => id);
  return new Set([...own, ...imported]);
}

function leadsTo(graph: CallGraph, module: Module, binding: number, home: Module, declaration: TypeDeclaration): boolean {
  const named = namedType(graph.program, module.file, { start: 0, end: 0, kind: 'name', path: [module.bindings[binding]?.name ?? ''], binding, args: [] });
  return named.kind === 'declared' && named.file === home.file && named.declarations.includes(declaration);
}
