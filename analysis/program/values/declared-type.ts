import type { Origin } from '../origin.ts';
import type { Program } from '../program.ts';
import type { TypeExpr, TypeShape } from '../type-expr.ts';
import { functionWithThis } from './this-of.ts';
import { namedType } from './type-names.ts';

/** A type as it is written, and the file that its names are of. */
export interface TypeIn {
  readonly file: string;
  readonly type: TypeExpr;
}

const DEEPEST = 12;

/** What annotations say of the value that an expression has; undefined where none says anything. */
export function declaredType(program: Program, file: string, origin: Origin, depth = 0): TypeIn | undefined {
  if (depth > DEEPEST) return undefined;
  switch (origin.kind) {
    case 'binding':
      return bindingType(program, file, origin.binding, depth);
    case 'new':
      return origin.callee.kind === 'binding' ? classType(program, file, origin.callee.binding) : undefined;
    case 'member':
      return memberType(program, file, origin, depth);
    case 'result':
      return resultOfType(program, declaredType(program, file, origin.callee, depth + 1)) ?? takenFrom(program, file, origin.callee, depth);
    case 'item':
      return itemType(program, file, origin.of, depth);
    case 'awaited':
      return promisedType(program, declaredType(program, file, origin.of, depth + 1));
    case 'element':
      return elementOfType(program, declaredType(program, file, origin.object, depth + 1), depth);
    case 'parameter':
      return parameterType(program, file, origin);
    default:
      return undefined;
  }
}

function bindingType(program: Program, file: string, id: number, depth: number): TypeIn | undefined {
  const module = program.modules.get(file);
  const annotation = module?.types.bindings.find((each) => each.binding === id)?.type;
  if (annotation !== undefined) return { file, type: annotation };
  const [value, ...others] = module?.bindings[id]?.values ?? [];
  if (value === undefined) return declaredFunction(program, file, id);
  if (others.length > 0) return undefined;
  return value.kind === 'function' ? functionType(program, file, value.fn) : declaredType(program, file, value, depth + 1);
}

/** `({ store }: Deps)`: what is taken apart has no variable that could say it. */
function parameterType(program: Program, file: string, { fn, index }: Extract<Origin, { kind: 'parameter' }>): TypeIn | undefined {
  const module = program.modules.get(file);
  const pattern = module?.functions[fn]?.params[index]?.pattern;
  const type = pattern === undefined ? undefined : module?.types.patterns.find(({ of }) => of.start === pattern.start)?.type;
  return type === undefined ? undefined : { file, type };
}

const ITERATED = new Map([['Array', 0], ['ReadonlyArray', 0], ['Set', 0], ['ReadonlySet', 0], ['Iterable', 0], ['IterableIterator', 0]]);
const VALUES = new Map([...ITERATED, ['Map', 1], ['ReadonlyMap', 1]]);

/** What iterating over it gives: `T[]`, `Set<T>`, the `values()` of a `Map<K, T>`. */
function itemType(program: Program, file: string, of: Origin, depth: number): TypeIn | undefined {
  const given = of.kind === 'result' && of.callee.kind === 'member' && of.callee.name === 'values' ? of.callee.object : undefined;
  return given === undefined ? argumentOf(program, declaredType(program, file, of, depth + 1), ITERATED) : argumentOf(program, declaredType(program, file, given, depth + 1), VALUES);
}

/** `map.get(key)`. */
function takenFrom(program: Program, file: string, callee: Origin, depth: number): TypeIn | undefined {
  const map = callee.kind === 'member' && callee.name === 'get' ? declaredType(program, file, callee.object, depth + 1) : undefined;
  return argumentOf(program, map, new Map([['Map', 1], ['ReadonlyMap', 1], ['WeakMap', 1]]));
}

/** The type argument of a collection of the language, by the collection's name. */
function argumentOf(program: Program, collection: TypeIn | undefined, places: ReadonlyMap<string, number>): TypeIn | undefined {
  if (collection?.type.kind !== 'name') return undefined;
  const named = namedType(program, collection.file, collection.type);
  const type = named.kind === 'global' ? collection.type.args[places.get(named.name) ?? -1] : undefined;
  return type === undefined ? undefined : { file: collection.file, type };
}

/** `declare function f(): T;` */
function declaredFunction(program: Program, file: string, id: number): TypeIn | undefined {
  const module = program.modules.get(file);
  const binding = module?.bindings[id];
  const all = binding?.kind === 'function' ? (module?.functions ?? []).filter(({ nameRange }) => nameRange?.start === binding.range.start) : [];
  const [only] = all;
  return only === undefined || all.length > 1 ? undefined : functionType(program, file, only.id);
}

/** Instances of a class of this file, or of one that it imports. */
function classType(program: Program, file: string, id: number): TypeIn | undefined {
  const binding = program.modules.get(file)?.bindings[id];
  if (binding === undefined) return undefined;
  return { file, type: { ...binding.range, kind: 'name', path: [binding.name], binding: id, args: [] } };
}

function functionType(program: Program, file: string, fn: number): TypeIn | undefined {
  const returns = program.modules.get(file)?.types.returns.find((each) => each.fn === fn)?.type;
  return returns === undefined ? undefined : { file, type: whole(returns, { kind: 'function', returns }) };
}

function memberType(program: Program, file: string, { object, name }: Extract<Origin, { kind: 'member' }>, depth: number): TypeIn | undefined {
  if (object.kind === 'this') return ownFieldType(program, file, object.fn, name, depth);
  const owner = declaredType(program, file, object, depth + 1);
  return owner === undefined ? undefined : memberOfType(program, owner, name, depth);
}

function ownFieldType(program: Program, file: string, fn: number, name: string, depth: number): TypeIn | undefined {
  const module = program.modules.get(file);
  const id = module === undefined ? undefined : functionWithThis(module, fn)?.class;
  return id === undefined ? undefined : fieldType(program, file, id, name, depth);
}

/** A field or method as its class declares it. */
function fieldType(program: Program, file: string, id: number, name: string, depth: number): TypeIn | undefined {
  const module = program.modules.get(file);
  const type = module?.types.fields.find((each) => each.class === id && each.name === name)?.type;
  if (type !== undefined) return { file, type };
  const value = module?.classes[id]?.members.find((member) => member.name === name && member.value !== undefined)?.value;
  if (value !== undefined) return declaredType(program, file, value, depth + 1);
  const [method, ...overloads] = (module?.functions ?? []).filter((fn) => fn.class === id && fn.name === name && fn.kind === 'method');
  return method === undefined || overloads.length > 0 ? undefined : functionType(program, file, method.id);
}

/** A member as an interface, an object type, or a class of the program declares it. */
function memberOfType(program: Program, { file, type }: TypeIn, name: string, depth: number): TypeIn | undefined {
  if (depth > DEEPEST) return undefined;
  if (type.kind === 'object') return signature(file, type, name) ?? indexed(file, type);
  if (type.kind !== 'name') return undefined;
  const named = namedType(program, file, type);
  if (named.kind === 'class') return fieldType(program, named.file, named.class, name, depth);
  if (named.kind === 'global') return argumentOf(program, { file, type }, /^(?:\d+|\[\])$/.test(name) ? INDEXED : RECORD);
  if (named.kind !== 'declared') return undefined;
  for (const declaration of named.declarations) {
    const parents = [declaration.type, ...declaration.extends];
    for (const each of parents) {
      const found = memberOfType(program, { file: named.file, type: each }, name, depth + 1);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const RECORD = new Map([['Record', 1]]);
const INDEXED = new Map([['Array', 0], ['ReadonlyArray', 0], ...RECORD]);

/** `tasks[name]`, of a `Record<string, T>`, a `T[]`, a `{ [name: string]: T }`. */
function elementOfType(program: Program, owner: TypeIn | undefined, depth: number): TypeIn | undefined {
  return owner === undefined ? undefined : memberOfType(program, owner, COMPUTED, depth);
}

/** A name that nothing has. */
const COMPUTED = '[]';

/** `{ [name: string]: T }`, whatever the name. */
function indexed(file: string, { members }: Extract<TypeExpr, { kind: 'object' }>): TypeIn | undefined {
  const [only, ...others] = members;
  return only?.how === 'index' && only.type !== undefined && others.length === 0 ? { file, type: only.type } : undefined;
}

/** Several signatures of one name must agree, so that the first can speak for them. */
function signature(file: string, type: Extract<TypeExpr, { kind: 'object' }>, name: string): TypeIn | undefined {
  const all = type.members.filter((each) => each.name === name);
  const [first] = all;
  if (first?.type === undefined || all.length > 1) return undefined;
  return { file, type: first.how === 'method' ? whole(first.type, { kind: 'function', returns: first.type }) : first.type };
}

const whole = ({ start, end }: TypeExpr, shape: TypeShape): TypeExpr => ({ start, end, ...shape });

/** What calling something of a type gives. */
function resultOfType(program: Program, callee: TypeIn | undefined, depth = 0): TypeIn | undefined {
  if (callee === undefined || depth > DEEPEST) return undefined;
  const { file, type } = callee;
  if (type.kind === 'function') return { file, type: type.returns };
  const named = type.kind === 'name' ? namedType(program, file, type) : undefined;
  const [alias, ...others] = named?.kind === 'declared' ? named.declarations : [];
  if (named?.kind !== 'declared' || alias?.how !== 'alias' || others.length > 0) return undefined;
  return resultOfType(program, { file: named.file, type: alias.type }, depth + 1);
}

function promisedType(program: Program, of: TypeIn | undefined): TypeIn | undefined {
  if (of === undefined) return undefined;
  const [inner] = of.type.kind === 'name' && isPromiseType(program, of.file, of.type) ? of.type.args : [];
  return inner === undefined ? of : { file: of.file, type: inner };
}

/** Is the type `Promise<…>` itself, under whatever name? The compiler wants an async function to say exactly that. */
export function isPromiseType(program: Program, file: string, type: TypeExpr, depth = 0): boolean {
  if (type.kind !== 'name' || depth > DEEPEST) return false;
  const named = namedType(program, file, type);
  if (named.kind === 'global') return named.name === 'Promise';
  const [alias] = named.kind === 'declared' ? named.declarations : [];
  return named.kind === 'declared' && alias?.how === 'alias' && isPromiseType(program, named.file, alias.type, depth + 1);
}

/** A class of the program that extends `Promise`: its instances have members of their own. */
export function isPromiseClass(program: Program, { file, type }: TypeIn): boolean {
  const named = type.kind === 'name' ? namedType(program, file, type) : undefined;
  const superClass = named?.kind === 'class' ? program.modules.get(named.file)?.classes[named.class]?.superClass : undefined;
  return superClass?.kind === 'global' && superClass.name === 'Promise';
}
