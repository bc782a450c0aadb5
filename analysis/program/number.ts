import { isClassNode, isFunctionNode, type CallNode, type ClassNode, type Node } from './ast.ts';
import { parser } from './parse.ts';
import type { Numbered, Reading } from './reading.ts';

const LISTS: Readonly<Record<string, 'objects' | 'members' | 'assignments' | 'events' | 'imports' | 'exports' | 'typeQueries'>> = {
  ObjectExpression: 'objects',
  MemberExpression: 'members',
  AssignmentExpression: 'assignments',
  AwaitExpression: 'events',
  ReturnStatement: 'events',
  ThrowStatement: 'events',
  YieldExpression: 'events',
  ThisExpression: 'events',
  Super: 'events',
  MetaProperty: 'events',
  ImportDeclaration: 'imports',
  ImportExpression: 'imports',
  TSImportEqualsDeclaration: 'imports',
  ExportNamedDeclaration: 'exports',
  ExportDefaultDeclaration: 'exports',
  ExportAllDeclaration: 'exports',
  TSExportAssignment: 'exports',
  TSTypeQuery: 'typeQueries',
};

const CALLS = new Set(['CallExpression', 'NewExpression', 'TaggedTemplateExpression']);
/** Parts of a function that run outside it. */
const OUTSIDE_FUNCTION = new Set(['id', 'decorators']);

/** First walk: parents, the function each node runs in, and a number for everything that other facts refer to. */
export function numberNodes(reading: Reading): void {
  enterFunction(reading, reading.ast, 0);
  visitChildren(reading, reading.ast, 0);
}

function visit(reading: Reading, node: Node, parent: Node, fn: number): void {
  reading.parents.set(node, parent);
  reading.fnOf.set(node, fn);
  record(reading, node, fn);
  if (isFunctionNode(node)) visitFunction(reading, node, fn);
  else if (node.type === 'PropertyDefinition' || node.type === 'AccessorProperty') visitField(reading, node, fn);
  else if (node.type === 'StaticBlock') visitChildren(reading, node, enterFunction(reading, node, fn));
  else visitChildren(reading, node, fn);
}

function visitFunction(reading: Reading, node: Node, fn: number): void {
  const own = enterFunction(reading, node, fn);
  eachChild(node, (child, key) => { visit(reading, child, node, OUTSIDE_FUNCTION.has(key) ? fn : own); });
}

function visitField(reading: Reading, node: Node, fn: number): void {
  eachChild(node, (child, key) => {
    visit(reading, child, node, key === 'value' ? enterFunction(reading, child, fn, isFunctionNode(child)) : fn);
  });
}

/** A field's function value is a function of its own, not code of the initialiser. */
function enterFunction(reading: Reading, node: Node, fn: number, isFunctionItself = false): number {
  if (isFunctionItself) return fn;
  const id = reading.functions.push({ node, fn }) - 1;
  reading.fnIds.set(node, id);
  return id;
}

function visitChildren(reading: Reading, node: Node, fn: number): void {
  eachChild(node, (child) => { visit(reading, child, node, fn); });
}

function eachChild(node: Node, see: (child: Node, key: string) => void): void {
  for (const key of parser().visitorKeys[node.type] ?? []) {
    for (const child of nodesIn((node as unknown as Record<string, unknown>)[key])) see(child, key);
  }
}

/** A property of a node holds a node, a list of nodes with holes, or nothing. */
function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return (value as (Node | null)[]).filter((child) => child !== null);
  return typeof value === 'object' && value !== null ? [value as Node] : [];
}

function record(reading: Reading, node: Node, fn: number): void {
  const { type } = node;
  const list = LISTS[type];
  if (list !== undefined) number(reading, reading[list], node, fn);
  else if (CALLS.has(type)) number(reading, reading.calls, node as CallNode, fn);
  else if (isClassNode(node)) number<ClassNode>(reading, reading.classes, node, fn);
  if (type.endsWith('Statement') || type.endsWith('Declaration')) {
    reading.statementIds.set(node, reading.statements.push({ node, fn }) - 1);
  }
}

function number<T extends Node>(reading: Reading, list: Numbered<T>[], node: T, fn: number): void {
  reading.ids.set(node, list.push({ node, fn }) - 1);
}
