import type { Signature, TypeExpr, TypeShape } from '../type-expr.ts';
import { keyName, type Node } from './ast.ts';
import type { Reading } from './reading.ts';

/** The type in an annotation (`: T`) or standing alone. */
export function readType(reading: Reading, node: Node): TypeExpr {
  const type = node.type === 'TSTypeAnnotation' ? (node.typeAnnotation as Node) : node;
  return { start: type.start, end: type.end, ...shapeOf(reading, type) };
}

/** The type that has the name of a class, where the class itself is named. */
export function nameOf(reading: Reading, name: Node, args: readonly Node[]): TypeExpr {
  return { start: name.start, end: name.end, ...nameShape(reading, name, args) };
}

function shapeOf(reading: Reading, node: Node): TypeShape {
  switch (node.type) {
    case 'TSTypeReference':
      return nameShape(reading, node.typeName, node.typeArguments?.params ?? []);
    case 'TSInterfaceHeritage':
    case 'TSClassImplements':
      return nameShape(reading, node.expression, node.typeArguments?.params ?? []);
    case 'TSImportType':
      return importShape(reading, node);
    case 'TSArrayType':
      return { kind: 'name', path: ['Array'], args: [readType(reading, node.elementType)] };
    case 'TSFunctionType':
      return { kind: 'function', returns: readType(reading, node.returnType) };
    case 'TSTypeLiteral':
      return { kind: 'object', members: node.members.map((member) => readSignature(reading, member)) };
    case 'TSInterfaceBody':
      return { kind: 'object', members: node.body.map((member) => readSignature(reading, member)) };
    case 'TSUnionType':
      return { kind: 'union', of: node.types.map((each) => readType(reading, each)) };
    case 'TSIntersectionType':
      return { kind: 'intersection', of: node.types.map((each) => readType(reading, each)) };
    case 'TSTypePredicate':
      return { kind: 'predicate' };
    case 'TSThisType':
      return { kind: 'keyword', name: 'this' };
    case 'TSTypeQuery':
      return queryShape(reading, node.exprName);
    case 'TSTypeOperator':
      return node.operator === 'readonly' ? shapeOf(reading, node.typeAnnotation) : { kind: 'other' };
    case 'TSParenthesizedType':
      return shapeOf(reading, node.typeAnnotation);
    default:
      return KEYWORD.test(node.type) ? { kind: 'keyword', name: reading.text.slice(node.start, node.end) } : { kind: 'other' };
  }
}

const KEYWORD = /^TS[A-Z][a-z]+Keyword$/;

function nameShape(reading: Reading, name: Node, args: readonly Node[]): TypeShape {
  const path = pathOf(name);
  const first = firstOf(name);
  const binding = reading.bindingOf.get(first);
  if (path === undefined) return { kind: 'other' };
  return { kind: 'name', path, ...(binding === undefined ? {} : { binding }), args: args.map((each) => readType(reading, each)) };
}

function importShape(reading: Reading, node: Extract<Node, { type: 'TSImportType' }>): TypeShape {
  const path = node.qualifier === null ? undefined : pathOf(node.qualifier);
  return path === undefined ? { kind: 'other' } : { kind: 'name', path, from: node.source.value, args: (node.typeArguments?.params ?? []).map((each) => readType(reading, each)) };
}

function queryShape(reading: Reading, name: Node): TypeShape {
  if (name.type === 'TSImportType') return { kind: 'query', ...(name.qualifier === null ? { from: name.source.value } : {}) };
  const binding = name.type === 'Identifier' ? reading.bindingOf.get(name) : undefined;
  return { kind: 'query', ...(binding === undefined ? {} : { binding }) };
}

/** `a.b.C` as its names; heritage clauses write the same as a member expression. */
function pathOf(node: Node): string[] | undefined {
  if (node.type === 'Identifier') return [node.name];
  if (node.type === 'TSQualifiedName') return joined(node.left, node.right);
  return node.type === 'MemberExpression' && !node.computed ? joined(node.object, node.property) : undefined;
}

function joined(left: Node, right: Node): string[] | undefined {
  const before = pathOf(left);
  return before === undefined || right.type !== 'Identifier' ? undefined : [...before, right.name];
}

function firstOf(node: Node): Node {
  if (node.type === 'TSQualifiedName') return firstOf(node.left);
  return node.type === 'MemberExpression' ? firstOf(node.object) : node;
}

function readSignature(reading: Reading, node: Node): Signature {
  const range = { start: node.start, end: node.end };
  if (node.type === 'TSCallSignatureDeclaration') return { ...range, how: 'call', ...typeOf(reading, node.returnType) };
  if (node.type === 'TSIndexSignature') return { ...range, how: 'index', ...typeOf(reading, node.typeAnnotation) };
  if (node.type !== 'TSMethodSignature' && node.type !== 'TSPropertySignature') return { ...range, how: 'accessor' };
  const name = keyName(node.key, node.computed);
  const named = { ...range, ...(name === undefined ? {} : { name }) };
  if (node.type === 'TSPropertySignature') return { ...named, how: 'property', ...typeOf(reading, node.typeAnnotation) };
  return { ...named, how: node.kind === 'method' ? 'method' : 'accessor', ...typeOf(reading, node.returnType) };
}

function typeOf(reading: Reading, annotation: Node | null | undefined): { type?: TypeExpr } {
  return annotation ? { type: readType(reading, annotation) } : {};
}
