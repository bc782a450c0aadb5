import type { TSESTree } from '@typescript-eslint/utils';
import type * as ts from 'typescript';
import type { Node, TypedFile } from './services.ts';
import { constituents, elementsOf, givesThenable, givesVoid, isPromise } from './type-of.ts';

/** Is a function that gives nothing wanted where an expression stands? */
export function isVoidWantedAt(file: TypedFile, node: Node): boolean {
  const { parent } = node;
  if (parent !== undefined && isCall(parent) && parent.callee !== node) return isVoidParameter(file, parent, parent.arguments.findIndex((each) => each === node));
  if (node.type === 'Property') return node.method && isVoidMember(file, node);
  const wanted = file.checker.getContextualType(file.compilerNode(node) as ts.Expression);
  return wanted !== undefined && givesVoid(file, file.compilerNode(node), wanted);
}

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

const isCall = (node: Node): node is Call => node.type === 'CallExpression' || node.type === 'NewExpression';

/** Of several signatures one that takes a promise is enough, whichever the compiler prefers (microsoft/TypeScript#48077). */
function isVoidParameter(file: TypedFile, call: Call, index: number): boolean {
  // What promises do with functions is no question of types: `finally` waits for what it declares to ignore.
  if (call.callee.type === 'MemberExpression' && isPromise(file, file.typeAt(call.callee.object))) return false;
  const callee = file.compilerNode(call.callee);
  const wanted = [...parameterTypes(file, call, callee, index), ...contextOf(file, call.arguments[index])];
  return wanted.some((type) => givesVoid(file, callee, type)) && !wanted.some((type) => givesThenable(file, callee, type));
}

function contextOf(file: TypedFile, argument: Node | undefined): ts.Type[] {
  const type = argument === undefined ? undefined : file.checker.getContextualType(file.compilerNode(argument) as ts.Expression);
  return type === undefined ? [] : [type];
}

function parameterTypes(file: TypedFile, call: Call, callee: ts.Node, index: number): ts.Type[] {
  const signatures = constituents(file.typeAt(call.callee)).flatMap((part) => (call.type === 'NewExpression' ? part.getConstructSignatures() : part.getCallSignatures()));
  return signatures.flatMap(({ parameters }) => {
    const own = parameters[index];
    const last = parameters.at(-1);
    const rest = last !== undefined && index >= parameters.length - 1 && isRest(last) ? file.checker.getTypeOfSymbolAtLocation(last, callee) : undefined;
    if (rest !== undefined) return restElement(file, rest, index - (parameters.length - 1));
    return own === undefined ? [] : [file.checker.getTypeOfSymbolAtLocation(own, callee)];
  });
}

const isRest = ({ valueDeclaration }: ts.Symbol): boolean => valueDeclaration !== undefined && 'dotDotDotToken' in valueDeclaration && valueDeclaration.dotDotDotToken !== undefined;

function restElement(file: TypedFile, rest: ts.Type, index: number): ts.Type[] {
  const elements = elementsOf(file, rest);
  const element = file.checker.isTupleType(rest) ? elements[index] : elements[0];
  return element === undefined ? [] : [element];
}

/** `{ onClose() {} }` where an object of a known type is wanted. */
function isVoidMember(file: TypedFile, { parent, key }: TSESTree.Property): boolean {
  const wanted = file.checker.getContextualType(file.compilerNode(parent) as ts.Expression);
  const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
  if (wanted === undefined || name === undefined) return false;
  return constituents(wanted).some((part) => isVoidProperty(file, file.compilerNode(key), part, name));
}

/** Does a type say of a member that it gives nothing? */
export function isVoidProperty(file: TypedFile, at: ts.Node, type: ts.Type, name: string): boolean {
  const member = type.getProperty(name);
  return member !== undefined && givesVoid(file, at, file.checker.getTypeOfSymbolAtLocation(member, at));
}
