import type { Module } from '../module.ts';
import type { Origin } from '../origin.ts';
import type { Program } from '../program.ts';
import type { TypeDeclaration, TypeExpr } from '../type-expr.ts';

/** What the name of a type leads to. */
export type NamedType =
  /** Interfaces and aliases of the program; several where an interface is declared in parts. */
  | { readonly kind: 'declared'; readonly file: string; readonly declarations: readonly TypeDeclaration[] }
  | { readonly kind: 'class'; readonly file: string; readonly class: number }
  | { readonly kind: 'enum' }
  | { readonly kind: 'global'; readonly name: string }
  /** `T` of the declaration around it. */
  | { readonly kind: 'parameter' }
  /** Of a package, or not found. */
  | { readonly kind: 'outside' };

export type NameExpr = Extract<TypeExpr, { kind: 'name' }>;

const OUTSIDE: NamedType = { kind: 'outside' };
const DEEPEST = 16;

/** Follows a type's name through the imports and exports of the program. */
export function namedType(program: Program, file: string, { path, binding, from }: NameExpr): NamedType {
  const module = program.modules.get(file);
  if (module === undefined) return OUTSIDE;
  if (from !== undefined) return fromModule(program, file, from, path, 0);
  return binding === undefined ? { kind: 'global', name: path.join('.') } : fromBinding(program, module, binding, path.slice(1), 0);
}

function fromBinding(program: Program, module: Module, id: number, rest: readonly string[], depth: number): NamedType {
  const binding = module.bindings[id];
  if (binding === undefined || depth > DEEPEST) return OUTSIDE;
  if (binding.kind === 'import') return binding.values[0] === undefined ? OUTSIDE : fromOrigin(program, module, binding.values[0], rest, depth);
  if (rest.length > 0) return OUTSIDE;
  const declarations = module.types.declarations.filter((each) => each.binding === id);
  if (declarations.length > 0) return { kind: 'declared', file: module.file, declarations };
  const made = binding.values.find((value) => value.kind === 'class');
  if (made?.kind === 'class') return { kind: 'class', file: module.file, class: made.class };
  if (binding.values.some((value) => isEnum(module, value))) return { kind: 'enum' };
  return binding.kind === 'type' ? { kind: 'parameter' } : OUTSIDE;
}

function fromOrigin(program: Program, module: Module, origin: Origin, rest: readonly string[], depth: number): NamedType {
  if (origin.kind === 'binding') return fromBinding(program, module, origin.binding, rest, depth + 1);
  if (origin.kind === 'class' && rest.length === 0) return { kind: 'class', file: module.file, class: origin.class };
  if (origin.kind === 'module') return fromModule(program, module.file, origin.specifier, rest, depth + 1);
  if (isEnum(module, origin) && rest.length === 0) return { kind: 'enum' };
  return origin.kind === 'member' && origin.object.kind === 'module' ? fromModule(program, module.file, origin.object.specifier, [origin.name, ...rest], depth + 1) : OUTSIDE;
}

const isEnum = ({ objects }: Module, origin: Origin): boolean => origin.kind === 'object' && objects[origin.object]?.declares === 'enum';

function fromModule(program: Program, file: string, specifier: string, path: readonly string[], depth: number): NamedType {
  const resolution = program.resolutions.get(file)?.get(specifier);
  const [name, ...rest] = path;
  if (resolution?.kind !== 'file' || name === undefined) return OUTSIDE;
  return exportedType(program, resolution.file, name, rest, depth);
}

/** A type that a file exports: by an export list, by its declaration, or through `export *`. */
export function exportedType(program: Program, file: string, name: string, rest: readonly string[] = [], depth = 0): NamedType {
  const module = program.modules.get(file);
  if (module === undefined || depth > DEEPEST) return OUTSIDE;
  const listed = module.exports.find((each) => each.name === name);
  if (listed !== undefined) return fromOrigin(program, module, listed.origin, rest, depth + 1);
  const declarations = module.types.declarations.filter((each) => each.name === name);
  if (declarations.length > 0) return { kind: 'declared', file, declarations };
  for (const star of module.exports) {
    const found = star.name === '*' && star.from !== undefined ? fromModule(program, file, star.from, [name, ...rest], depth + 1) : OUTSIDE;
    if (found.kind !== 'outside') return found;
  }
  return OUTSIDE;
}
