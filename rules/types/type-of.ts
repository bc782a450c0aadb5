import type * as ts from 'typescript';

/** A compiler as the parser hands it over: its code is not imported, so that its version does not matter here. */
export interface Compiler {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
}

/** The parts of a union, type parameters taken for what they extend. */
export const partsOf = ({ checker }: Compiler, type: ts.Type): ts.Type[] => constituents(checker.getApparentType(type)).map((part) => checker.getApparentType(part));

export const constituents = (type: ts.Type): ts.Type[] => (type.isUnion() ? type.types : [type]);

/** `any`, `unknown` and what could not be resolved say nothing. The numbers of these flags are asked for, since they differ between versions. */
export function isOpen({ checker }: Compiler, type: ts.Type): boolean {
  const open = checker.getAnyType().flags | checker.getUnknownType().flags;
  return constituents(type).some(({ flags }) => (flags & open) !== 0);
}

export const isVoid = ({ checker }: Compiler, type: ts.Type): boolean => (type.flags & checker.getVoidType().flags) !== 0;

const DEEPEST = 12;

/** The built-in `Promise`, or what extends it. */
export function isPromise(compiler: Compiler, type: ts.Type, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const ask = (each: ts.Type): boolean => isPromise(compiler, each, depth + 1);
  if (type.isIntersection()) return type.types.some(ask);
  if (type.isUnion()) return type.types.every(ask);
  if (isBuiltInPromise(compiler, type)) return true;
  return type.isTypeParameter() ? ask(constraintOf(compiler, type)) : baseTypes(compiler, type).some(ask);
}

export function isBuiltInPromise({ program }: Compiler, type: ts.Type): boolean {
  const symbol = type.getSymbol();
  return symbol?.name === 'Promise' && (symbol.declarations ?? []).some((each) => program.isSourceFileDefaultLibrary(each.getSourceFile()));
}

const constraintOf = ({ checker }: Compiler, type: ts.Type): ts.Type => checker.getBaseConstraintOfType(type) ?? checker.getUnknownType();

/** `Work<string>` refers to `Work<T>`, which has them. */
function baseTypes({ checker }: Compiler, type: ts.Type): readonly ts.Type[] {
  const declared = 'target' in type ? (type.target as ts.Type) : type;
  return declared.isClassOrInterface() ? checker.getBaseTypes(declared) : [];
}

/** Has it a `then` that takes a function? */
export function isThenable(compiler: Compiler, node: ts.Node, type: ts.Type): boolean {
  return partsOf(compiler, type).some((part) => isThenablePart(compiler, node, part));
}

export function isThenablePart(compiler: Compiler, node: ts.Node, part: ts.Type): boolean {
  const then = part.getProperty('then');
  if (then === undefined) return false;
  const signatures = constituents(compiler.checker.getTypeOfSymbolAtLocation(then, node)).flatMap((each) => each.getCallSignatures());
  return signatures.some(({ parameters: [first] }) => first !== undefined && isCallable(compiler, compiler.checker.getTypeOfSymbolAtLocation(first, node)));
}

export const isCallable = (compiler: Compiler, type: ts.Type): boolean => partsOf(compiler, type).some((part) => part.getCallSignatures().length > 0);

/** Does some way to call it give something thenable? */
export function givesThenable(compiler: Compiler, node: ts.Node, type: ts.Type): boolean {
  return partsOf(compiler, type).some((part) => part.getCallSignatures().some((signature) => isThenable(compiler, node, signature.getReturnType())));
}

/** Does some way to call it give `void`, and none something thenable? */
export function givesVoid(compiler: Compiler, node: ts.Node, type: ts.Type): boolean {
  const results = constituents(type).flatMap((part) => part.getCallSignatures().map((signature) => signature.getReturnType()));
  return results.some((each) => isVoid(compiler, each)) && !results.some((each) => isThenable(compiler, node, each));
}

/** The types of the elements of an array or tuple. */
export function elementsOf({ checker }: Compiler, part: ts.Type): readonly ts.Type[] {
  return checker.isArrayType(part) || checker.isTupleType(part) ? checker.getTypeArguments(part as ts.TypeReference) : [];
}
