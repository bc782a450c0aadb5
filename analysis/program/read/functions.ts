import { expected } from '../expected.ts';
import type { Fn, Param } from '../function.ts';
import type { Range } from '../structure.ts';
import { isFunctionNode, keyName, type FunctionNode, type Node } from './ast.ts';
import { functionEvents, type FunctionEvents } from './function-events.ts';
import type { Reading } from './reading.ts';
import { useOf } from './use-of.ts';

/** Every function of the file; number 0 is the module's top level. */
export function readFunctions(reading: Reading): Fn[] {
  const events = functionEvents(reading);
  return reading.functions.map(({ node, fn }, id) => {
    const shared = { id, parent: id === 0 ? {} : { parent: fn }, events: expected(events[id], 'the events') };
    return isFunctionNode(node) ? readFunction(reading, node, shared) : readPlace(reading, node, shared);
  });
}

interface Shared {
  readonly id: number;
  readonly parent: Pick<Fn, 'parent'>;
  readonly events: FunctionEvents;
}

/** A module, a field's initialiser or a static block: code without parameters that nobody calls by name. */
function readPlace(reading: Reading, node: Node, { id, parent, events: { awaits, returns, throws, yields, uses } }: Shared): Fn {
  const owner = reading.parents.get(reading.parents.get(reading.parents.get(node) ?? node) ?? node);
  const kind = node.type === 'Program' ? 'module' : node.type === 'StaticBlock' ? 'static-block' : 'field';
  const classNode = kind === 'static-block' ? reading.parents.get(reading.parents.get(node) ?? node) : owner;
  const inClass = kind === 'module' ? undefined : classId(reading, classNode);
  return {
    id,
    start: node.start,
    end: node.end,
    kind,
    isAsync: false,
    isGenerator: false,
    head: node.start,
    params: [],
    body: range(node),
    expressionBody: kind === 'field',
    overloads: [],
    isDeclaration: false,
    isStatic: kind === 'static-block',
    use: { how: 'other' },
    awaits,
    returns,
    throws,
    yields,
    uses,
    ...parent,
    ...(inClass === undefined ? {} : { class: inClass }),
  };
}

/** What every function has comes first here and in the lists beside this one: objects that begin alike cost less. */
function readFunction(reading: Reading, node: FunctionNode, { id, parent: around, events: { awaits, returns, throws, yields, uses } }: Shared): Fn {
  const parent = reading.parents.get(node);
  const method = parent !== undefined && isMethodOf(parent, node) ? parent : undefined;
  const name = nameOf(reading, node, method);
  const binding = bindingFor(reading, node);
  const inClass = method === undefined ? undefined : classId(reading, reading.parents.get(reading.parents.get(method) ?? method));
  const jsdoc = jsdocBefore(reading, declarationOf(reading, node));
  const statement = statementOf(reading, node, method);
  const paramList = paramListOf(reading, node);
  const { start, end } = method ?? node;
  return {
    id,
    start,
    end,
    kind: kindOf(node, method),
    isAsync: node.async,
    isGenerator: node.type !== 'ArrowFunctionExpression' && node.generator,
    head: headOf(method ?? node),
    params: node.params.map((param) => readParam(reading, param)),
    body: range(node.body ?? node),
    expressionBody: node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement',
    overloads: overloadsOf(reading, method ?? node, name?.text),
    isDeclaration: node.type === 'FunctionDeclaration',
    isStatic: method?.type === 'MethodDefinition' && method.static,
    use: method === undefined || (method.type === 'Property' && method.method) ? useOf(reading, node) : { how: 'other' },
    awaits,
    returns,
    throws,
    yields,
    uses,
    ...around,
    ...(name === undefined ? {} : { name: name.text, nameRange: name.range }),
    ...(statement === undefined ? {} : { statement }),
    ...(paramList === undefined ? {} : { paramList }),
    ...returnTypeOf(reading, node),
    ...(inClass === undefined ? {} : { class: inClass }),
    ...(binding === undefined ? {} : { binding }),
    ...(jsdoc === undefined ? {} : { jsdoc }),
  };
}

const range = (node: { start: number; end: number }): Range => ({ start: node.start, end: node.end });

/** The syntax `m() {}`, `get x() {}`: the key belongs to the function's text. */
function isMethodOf(parent: Node, node: Node): boolean {
  if (parent.type === 'MethodDefinition' || parent.type === 'TSAbstractMethodDefinition') return parent.value === node;
  return parent.type === 'Property' && parent.value === node && (parent.method || parent.kind !== 'init');
}

function kindOf(node: FunctionNode, method: Node | undefined): Fn['kind'] {
  if (method?.type === 'MethodDefinition' && method.kind === 'constructor') return 'constructor';
  if (method !== undefined && 'kind' in method && (method.kind === 'get' || method.kind === 'set')) return method.kind === 'get' ? 'getter' : 'setter';
  if (method !== undefined) return 'method';
  return node.type === 'ArrowFunctionExpression' ? 'arrow' : 'function';
}

function nameOf(reading: Reading, node: FunctionNode, method: Node | undefined): { text: string; range: Range } | undefined {
  if (method !== undefined && 'key' in method && 'computed' in method) {
    const text = keyName(method.key, method.computed);
    return text === undefined ? undefined : { text, range: range(method.key) };
  }
  if (node.type !== 'ArrowFunctionExpression' && node.id !== null) return { text: node.id.name, range: range(node.id) };
  return nameOfTarget(reading, node);
}

/** `const f = () => …`, `a.f = function …`, `{ f: () => … }`, a class field: the name of what holds it. */
function nameOfTarget(reading: Reading, node: Node): { text: string; range: Range } | undefined {
  const parent = reading.parents.get(node);
  let key: Node | undefined;
  if (parent?.type === 'VariableDeclarator' && parent.init === node) key = parent.id;
  else if (parent?.type === 'AssignmentExpression' && parent.right === node) key = parent.left;
  else if ((parent?.type === 'Property' || parent?.type === 'PropertyDefinition') && parent.value === node) key = parent.key;
  if (key?.type === 'MemberExpression') key = key.computed ? undefined : (key.property);
  return key?.type === 'Identifier' || key?.type === 'PrivateIdentifier' ? { text: key.name, range: range(key) } : undefined;
}

function bindingFor(reading: Reading, node: FunctionNode): number | undefined {
  if (node.type === 'FunctionDeclaration' && node.id !== null) return reading.bindingOf.get(node.id);
  const parent = reading.parents.get(node);
  if (parent?.type !== 'VariableDeclarator' || parent.init !== node || parent.id.type !== 'Identifier') return undefined;
  return reading.bindingOf.get(parent.id);
}

function classId(reading: Reading, node: Node | undefined): number | undefined {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression' ? reading.ids.get(node) : undefined;
}

/** `async` goes before `function`, an arrow's parameters, or a method's key (after `static` and modifiers). */
function headOf(node: Node): number {
  if (node.type !== 'MethodDefinition' && node.type !== 'Property' && node.type !== 'TSAbstractMethodDefinition') return node.start;
  return node.computed ? node.key.start - 1 : node.key.start;
}

function readParam(reading: Reading, param: Node): Param {
  const target: Node = param.type === 'TSParameterProperty' ? param.parameter : param;
  const inner: Node = target.type === 'AssignmentPattern' ? target.left : target.type === 'RestElement' ? target.argument : target;
  const typed = 'typeAnnotation' in inner && inner.typeAnnotation ? (inner.typeAnnotation as Node) : undefined;
  const binding = reading.bindingOf.get(inner);
  return {
    start: param.start,
    end: param.end,
    rest: target.type === 'RestElement',
    ...(binding === undefined ? {} : { binding }),
    ...(inner.type === 'Identifier' ? { name: inner.name } : {}),
    ...(inner.type === 'ObjectPattern' || inner.type === 'ArrayPattern' ? { pattern: { start: inner.start, end: inner.start + reading.text.slice(inner.start, typed?.start ?? inner.end).trimEnd().length } } : {}),
    ...(target.type === 'AssignmentPattern' ? { default: range(target.right) } : {}),
    ...(typed === undefined ? {} : { typeText: reading.text.slice(typed.start + 1, typed.end).trim() }),
  };
}

function paramListOf(reading: Reading, node: FunctionNode): Range | undefined {
  const first = node.params[0];
  const from = node.typeParameters?.end ?? (node.type === 'ArrowFunctionExpression' ? node.start : (node.id?.end ?? node.start));
  const open = reading.text.indexOf('(', from);
  if (open < 0 || open > (first?.start ?? node.body?.start ?? node.end)) return undefined;
  const close = reading.text.lastIndexOf(')', node.returnType?.start ?? (node.type === 'ArrowFunctionExpression' ? arrowAt(reading, node) : (node.body?.start ?? node.end)));
  return close < open ? undefined : { start: open, end: close + 1 };
}

function arrowAt(reading: Reading, node: FunctionNode): number {
  return reading.text.lastIndexOf('=>', node.body?.start ?? node.end);
}

function returnTypeOf(reading: Reading, node: FunctionNode): Pick<Fn, 'returnType'> {
  const annotation = node.returnType?.typeAnnotation;
  if (annotation === undefined) return {};
  return { returnType: { ...range(annotation), text: reading.text.slice(annotation.start, annotation.end), isPredicate: annotation.type === 'TSTypePredicate' } };
}

/** Signatures without body that stand beside an implementation under the same name. */
function overloadsOf(reading: Reading, node: Node, name: string | undefined): Fn['overloads'] {
  if (reading.language === 'js' || reading.language === 'jsx') return [];
  return siblings(reading, node).flatMap((each) => {
    const signature = signatureOf(each);
    return signature === undefined || signature.name !== name ? [] : [{ range: range(each), ...returnTypeOf(reading, signature.fn) }];
  });
}

function siblings(reading: Reading, node: Node): readonly Node[] {
  let parent = reading.parents.get(node);
  if (parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration') parent = reading.parents.get(parent);
  return parent !== undefined && 'body' in parent && Array.isArray(parent.body) ? (parent.body) : [];
}

function signatureOf(node: Node): { name: string | undefined; fn: FunctionNode } | undefined {
  const inner = (node.type === 'ExportNamedDeclaration' || node.type === 'ExportDefaultDeclaration') && node.declaration ? (node.declaration as Node) : node;
  if (inner.type === 'TSDeclareFunction') return { name: inner.id?.name, fn: inner };
  if (inner.type !== 'MethodDefinition' || inner.value.body !== null) return undefined;
  return { name: keyName(inner.key, inner.computed), fn: inner.value };
}

function declarationOf(reading: Reading, node: Node): Node {
  let at = node;
  for (let parent = reading.parents.get(at); parent !== undefined; parent = reading.parents.get(at)) {
    if (!HOLDERS.has(parent.type)) break;
    at = parent;
  }
  return at;
}

const HOLDERS = new Set(['MethodDefinition', 'Property', 'VariableDeclarator', 'VariableDeclaration', 'ExportNamedDeclaration', 'ExportDefaultDeclaration', 'AssignmentExpression', 'ExpressionStatement', 'PropertyDefinition']);

function statementOf(reading: Reading, node: Node, method: Node | undefined): Range | undefined {
  if (method !== undefined) return range(method);
  const whole = declarationOf(reading, node);
  if (whole === node) return node.type === 'FunctionDeclaration' ? range(node) : undefined;
  if (whole.type === 'VariableDeclaration' && whole.declarations.length > 1) return undefined;
  return whole.type === 'VariableDeclarator' ? undefined : range(whole);
}

function jsdocBefore(reading: Reading, node: Node): Range | undefined {
  const comment = reading.comments.findLast((each) => each.end <= node.start);
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return undefined;
  return reading.text.slice(comment.end, node.start).trim() === '' ? range(comment) : undefined;
}
