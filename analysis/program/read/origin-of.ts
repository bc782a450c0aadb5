import { UNKNOWN, type LiteralType, type Origin } from '../origin.ts';
import { keyName, unwrap, type Node } from './ast.ts';
import { constantNumber, constantString } from './constant.ts';
import { isInteropHelper } from './interop.ts';
import { filesLoadedBy } from './computed-path.ts';
import { loadedBy } from './loaded-path.ts';
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
      return assignedOrigin(reading, node);
    case 'SequenceExpression':
      return originOf(reading, node.expressions.at(-1) ?? node);
    case 'ConditionalExpression':
      return conditionalOrigin(reading, node);
    case 'LogicalExpression':
      return node.operator === '&&' ? originOf(reading, node.right) : either(originOf(reading, node.left), originOf(reading, node.right));
    default:
      return valueOrigin(reading, node);
  }
}

/** `x ??= make()` is what x was, or what is made. */
function assignedOrigin(reading: Reading, { operator, left, right }: Extract<Node, { type: 'AssignmentExpression' }>): Origin {
  if (operator === '=') return originOf(reading, right);
  return operator === '??=' || operator === '||=' ? either(originOf(reading, left), originOf(reading, right)) : UNKNOWN;
}

function conditionalOrigin(reading: Reading, { test, consequent, alternate }: Extract<Node, { type: 'ConditionalExpression' }>): Origin {
  const of = [originOf(reading, consequent), originOf(reading, alternate)];
  const negated = test.type === 'UnaryExpression' && test.operator === '!';
  const tested = testedForArray(reading, negated ? test.argument : test);
  const arm = unwrap(negated ? alternate : consequent);
  return tested === undefined || tested !== reading.text.slice(arm.start, arm.end) ? { kind: 'either', of } : { kind: 'either', of, array: negated ? 1 : 0 };
}

/** `x` in `Array.isArray(x)`, where nothing is called to get it. */
function testedForArray({ text }: Reading, test: Node): string | undefined {
  const { start, end } = unwrap(test);
  return /^Array\.isArray\(\s*([\w$]+(?:\.[\w$]+)*)\s*\)$/.exec(text.slice(start, end))?.[1];
}

/** A pattern's default: the value may come from either. */
export function either(a: Origin, b: Origin): Origin {
  return { kind: 'either', of: [a, b] };
}

function identifierOrigin(reading: Reading, node: Node, name: string): Origin {
  const binding = reading.bindingOf.get(node);
  if (binding !== undefined) return { kind: 'binding', binding };
  if (name === 'undefined') return { kind: 'literal', type: 'undefined' };
  if (name === 'exports') return { kind: 'exports' };
  return { kind: 'global', name };
}

function memberOrigin(reading: Reading, objectNode: Node, property: Node, name: string | undefined): Origin {
  const object = originOf(reading, objectNode);
  if (name === undefined) return elementOrigin(object, reading.bindingOf.get(property), originOf(reading, property));
  if (name === 'exports' && object.kind === 'global' && object.name === 'module') return { kind: 'exports' };
  return { kind: 'member', object, name };
}

function elementOrigin(object: Origin, key: number | undefined, named: Origin): Origin {
  if (object.kind === 'unknown') return UNKNOWN;
  return { kind: 'element', object, ...(key === undefined ? {} : { key }), ...(isName(named) ? { named } : {}) };
}

/** Put together, or kept in a table: `fs[operation.read]`. */
const isName = (named: Origin): boolean => named.kind === 'member' || (named.kind === 'literal' && named.parts?.every((part) => part.kind !== 'literal' || part.value === undefined || isOfName(part.value)) === true);

function callOrigin(reading: Reading, node: Node, calleeNode: Node, argument: Node | undefined): Origin {
  const callee = originOf(reading, calleeNode);
  const loaded = argument === undefined || !loadsModule(reading, unwrap(calleeNode), callee) ? undefined : modulesLoadedBy(reading, argument, false);
  if (loaded !== undefined) return loaded;
  if (argument !== undefined && isInteropHelper(unwrap(calleeNode))) return originOf(reading, argument);
  return { kind: 'result', call: reading.ids.get(node) ?? -1, callee };
}

/** `require`, one made by `createRequire`, rewire, or `getBuiltinModule` of whatever name `process` has here: no other object has a method of that name. */
export function loadsModule(reading: Reading, node: Node, callee: Origin): boolean {
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

/** What awaiting an expression gives. */
export function awaitOrigin(reading: Reading, argument: Node): Origin {
  return argument.type === 'ImportExpression' ? loadedOrigin(reading, argument.source) : { kind: 'awaited', of: originOf(reading, argument) };
}

/** What `import(source)` gives a promise of. */
export const loadedOrigin = (reading: Reading, source: Node): Origin => modulesLoadedBy(reading, source, true) ?? UNKNOWN;

function modulesLoadedBy(reading: Reading, source: Node, esm: boolean): Origin | undefined {
  const specifier = loadedBy(reading, unwrap(source));
  return specifier === undefined ? filesLoadedBy(reading, source) : { kind: 'module', specifier, esm };
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
      return listOrigin(reading, node);
    case 'ImportExpression':
      return { kind: 'loading', of: loadedOrigin(reading, node.source) };
    case 'TemplateLiteral':
      return templateOrigin(reading, node);
    case 'Literal':
      return 'regex' in node ? { kind: 'literal', type: 'regexp', flags: node.regex.flags } : literalOrigin(node.value);
    case 'BinaryExpression':
      return calculatedOrigin(reading, node);
    case 'UnaryExpression':
      return node.operator === 'void' ? { kind: 'literal', type: 'undefined' } : CALCULATED;
    case 'UpdateExpression':
      return CALCULATED;
    case 'MetaProperty':
      return node.meta.name === 'import' ? { kind: 'global', name: 'import.meta' } : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** What is plain data, or cannot be told, is left out: lists are asked for the functions in them. */
function listOrigin(reading: Reading, node: Extract<Node, { type: 'ArrayExpression' }>): Origin {
  const all = node.elements.flatMap((element) => (element === null || element.type === 'SpreadElement' ? [] : [originOf(reading, element)]));
  const items = all.filter((item) => item.kind !== 'unknown' && (item.kind !== 'literal' || item.items !== undefined));
  const isWhole = all.length === node.elements.length && all.every(({ kind }) => kind !== 'unknown');
  return { kind: 'literal', type: 'array', ...(items.length === 0 ? {} : { items, ...(isWhole ? { whole: true } : {}), ...(items.length === node.elements.length ? { complete: true } : {}) }) };
}

function templateOrigin(reading: Reading, node: Extract<Node, { type: 'TemplateLiteral' }>): Origin {
  const value = constantString(node);
  if (value !== undefined) return { kind: 'literal', type: 'string', value };
  return { kind: 'literal', type: 'template', ...(node.quasis.every((each) => isOfPath(each.value.cooked)) ? { parts: templateParts(reading, node) } : {}) };
}

/** What neither a path nor a name holds is only text. */
const isOfPath = (text: unknown): boolean => typeof text === 'string' && /^[\w$./@-]*$/.test(text);

/** What no name can hold makes no name. */
const isOfName = (text: unknown): boolean => typeof text === 'string' && /^[\w$]*$/.test(text);

function templateParts(reading: Reading, { quasis, expressions }: Extract<Node, { type: 'TemplateLiteral' }>): Origin[] {
  return quasis.flatMap(({ value }, index): Origin[] => {
    const next = expressions[index];
    const text: Origin = { kind: 'literal', type: 'string', value: value.cooked ?? '' };
    return next === undefined ? [text] : [text, originOf(reading, next)];
  });
}

function calculatedOrigin(reading: Reading, node: Extract<Node, { type: 'BinaryExpression' }>): Origin {
  const number = constantNumber(node);
  if (number !== undefined) return { kind: 'literal', type: 'number', value: number };
  const text = constantString(node);
  if (text !== undefined) return { kind: 'literal', type: 'string', value: text };
  if (node.operator !== '+') return CALCULATED;
  const parts = [originOf(reading, node.left), originOf(reading, node.right)];
  if (parts.some((each) => each.kind === 'literal' && isOfPath(each.value))) return { kind: 'literal', type: 'template', parts };
  return parts.some(isText) ? { kind: 'literal', type: 'template' } : CALCULATED;
}

/** Operators give values that are no objects, whatever they are given. */
export const CALCULATED: Origin = { kind: 'literal', type: 'calculated' };

const isText = (origin: Origin): boolean => origin.kind === 'literal' && (origin.type === 'string' || origin.type === 'template');

function literalOrigin(value: unknown): Origin {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'literal', type: typeof value as LiteralType, value };
  }
  if (value === null) return { kind: 'literal', type: 'null' };
  return { kind: 'literal', type: 'bigint' };
}
