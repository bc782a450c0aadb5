import { keyName, unwrap, type Node } from './ast.ts';
import { constantNumber, constantString } from './constant.ts';
import { UNKNOWN, type LiteralType, type Origin } from './origin.ts';
import type { Reading } from './reading.ts';

/** Where the value of an expression comes from, as far as this file tells. */
export function originOf(reading: Reading, expression: Node): Origin {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier':
      return identifierOrigin(reading, node, node.name);
    case 'ThisExpression':
      return { kind: 'this', fn: reading.fnOf.get(node) ?? 0 };
    case 'Super':
      return { kind: 'super', fn: reading.fnOf.get(node) ?? 0 };
    case 'MemberExpression':
      return memberOrigin(reading, node.object, node.property, keyName(node.property, node.computed));
    case 'CallExpression':
      return callOrigin(reading, node, node.callee, node.arguments[0]);
    case 'NewExpression':
      return { kind: 'new', callee: originOf(reading, node.callee) };
    case 'AwaitExpression':
      return awaitOrigin(reading, unwrap(node.argument));
    case 'AssignmentExpression':
      return node.operator === '=' ? originOf(reading, node.right) : UNKNOWN;
    case 'SequenceExpression':
      return originOf(reading, node.expressions.at(-1) ?? node);
    case 'ConditionalExpression':
      return either(originOf(reading, node.consequent), originOf(reading, node.alternate));
    case 'LogicalExpression':
      return node.operator === '&&' ? originOf(reading, node.right) : either(originOf(reading, node.left), originOf(reading, node.right));
    default:
      return valueOrigin(reading, node);
  }
}

/** A pattern's default: the value may come from either. */
export function either(a: Origin, b: Origin): Origin {
  return { kind: 'either', of: [a, b] };
}

function identifierOrigin(reading: Reading, node: Node, name: string): Origin {
  const binding = reading.bindingOf.get(node);
  if (binding !== undefined) return { kind: 'binding', binding };
  if (name === 'undefined') return { kind: 'literal', type: 'undefined' };
  if (name === 'exports' && reading.syntax === 'commonjs') return { kind: 'exports' };
  return { kind: 'global', name };
}

function memberOrigin(reading: Reading, objectNode: Node, property: Node, name: string | undefined): Origin {
  const object = originOf(reading, objectNode);
  if (name === undefined) return elementOrigin(object, reading.bindingOf.get(property));
  if (name === 'exports' && object.kind === 'global' && object.name === 'module') return { kind: 'exports' };
  return { kind: 'member', object, name };
}

function elementOrigin(object: Origin, key: number | undefined): Origin {
  return object.kind === 'unknown' ? UNKNOWN : { kind: 'element', object, ...(key === undefined ? {} : { key }) };
}

function callOrigin(reading: Reading, node: Node, calleeNode: Node, argument: Node | undefined): Origin {
  const callee = originOf(reading, calleeNode);
  const specifier = argument === undefined ? undefined : constantString(unwrap(argument));
  if (specifier !== undefined && loadsModule(reading, unwrap(calleeNode), callee)) return { kind: 'module', specifier, esm: false };
  return { kind: 'result', call: reading.ids.get(node) ?? -1, callee };
}

/** `require`, one made by `createRequire`, rewire, or `getBuiltinModule` of whatever name `process` has here: no other object has a method of that name. */
function loadsModule(reading: Reading, node: Node, callee: Origin): boolean {
  if (callee.kind === 'global') return callee.name === 'require';
  if (callee.kind === 'member') return callee.name === 'getBuiltinModule' || (callee.name === 'require' && callee.object.kind === 'global' && callee.object.name === 'module');
  if (callee.kind === 'result') return isCreateRequire(reading, callee.callee);
  return callee.kind === 'binding' && node.type === 'Identifier' && reading.createdRequires.has(callee.binding);
}

/** Named by what it is called: whether it is Node's own is settled by the name being unusual enough. */
export function isCreateRequire(reading: Reading, callee: Origin): boolean {
  if (callee.kind === 'binding') return reading.requireMakers.has(callee.binding);
  return callee.kind === 'member' && callee.name === 'createRequire';
}

function awaitOrigin(reading: Reading, argument: Node): Origin {
  return argument.type === 'ImportExpression' ? loadedOrigin(argument.source) : { kind: 'awaited', of: originOf(reading, argument) };
}

function loadedOrigin(source: Node): Origin {
  const specifier = constantString(unwrap(source));
  return specifier === undefined ? UNKNOWN : { kind: 'module', specifier, esm: true };
}

function valueOrigin(reading: Reading, node: Node): Origin {
  switch (node.type) {
    case 'FunctionExpression':
    case 'FunctionDeclaration':
    case 'ArrowFunctionExpression':
      return { kind: 'function', fn: reading.fnIds.get(node) ?? -1 };
    case 'ClassExpression':
    case 'ClassDeclaration':
      return { kind: 'class', class: reading.ids.get(node) ?? -1 };
    case 'ObjectExpression':
      return { kind: 'object', object: reading.ids.get(node) ?? -1 };
    case 'ArrayExpression':
      return { kind: 'literal', type: 'array' };
    case 'ImportExpression':
      return { kind: 'loading', of: loadedOrigin(node.source) };
    case 'TemplateLiteral':
      return templateOrigin(node);
    case 'Literal':
      return literalOrigin(node.value);
    case 'BinaryExpression':
      return calculatedOrigin(node);
    default:
      return UNKNOWN;
  }
}

function templateOrigin(node: Node): Origin {
  const value = constantString(node);
  return value === undefined ? { kind: 'literal', type: 'template' } : { kind: 'literal', type: 'string', value };
}

function calculatedOrigin(node: Node): Origin {
  const number = constantNumber(node);
  if (number !== undefined) return { kind: 'literal', type: 'number', value: number };
  const text = constantString(node);
  return text === undefined ? UNKNOWN : { kind: 'literal', type: 'string', value: text };
}

function literalOrigin(value: unknown): Origin {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'literal', type: typeof value as LiteralType, value };
  }
  if (value === null) return { kind: 'literal', type: 'null' };
  return { kind: 'literal', type: typeof value === 'bigint' ? 'bigint' : 'regexp' };
}
