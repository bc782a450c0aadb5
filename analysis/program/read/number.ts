import { isClassNode, isFunctionNode, type CallNode, type ClassNode, type Node } from './ast.ts';
import { parser } from './parse.ts';
import { BRACED, SPLITTING, TYPED, type Numbered, type Reading } from './reading.ts';

const LISTS: Readonly<Record<string, 'objects' | 'members' | 'assignments' | 'events' | 'imports' | 'exports' | 'typeQueries'>> = {
  ObjectExpression: 'objects',
  TSEnumDeclaration: 'objects',
  TSModuleDeclaration: 'objects',
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
/** Asked for by type, by who would otherwise look at every node. */
const LOOKED_FOR = new Set(['Literal', 'TemplateElement', 'LogicalExpression', ...BRACED, ...SPLITTING, ...TYPED]);
/** Parts of a function that run outside it. */
const OUTSIDE_FUNCTION = new Set(['id', 'decorators']);

/** First walk: parents, the function each node runs in, and a number for everything that other facts refer to. */
export function numberNodes(reading: Reading): void {
  enterFunction(reading, reading.ast, 0);
  visitChildren(reading, reading.ast, 0, kindOf(reading.ast));
}

function visit(reading: Reading, node: Node, parent: Node, fn: number): void {
  reading.parents.set(node, parent);
  reading.fnOf.set(node, fn);
  const kind = kindOf(node);
  if (!kind.isPlain) record(reading, node, fn, kind);
  if (kind.isFunction) visitFunction(reading, node, fn, kind);
  else if (kind.isField) visitField(reading, node, fn, kind);
  else visitChildren(reading, node, node.type === 'StaticBlock' ? enterFunction(reading, node, fn) : fn, kind);
}

function visitFunction(reading: Reading, node: Node, fn: number, kind: Kind): void {
  const own = enterFunction(reading, node, fn);
  if ('body' in node && node.body !== null) locate(node.body as Node);
  eachChild(node, kind, (child, key) => { visit(reading, child, node, OUTSIDE_FUNCTION.has(key) ? fn : own); });
}

function visitField(reading: Reading, node: Node, fn: number, kind: Kind): void {
  eachChild(node, kind, (child, key) => {
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

function visitChildren(reading: Reading, node: Node, fn: number, { keys }: Kind): void {
  for (const key of keys) {
    const value = (node as unknown as Record<string, Children>)[key];
    if (Array.isArray(value)) visitAll(reading, value, node, fn);
    else if (value) visit(reading, value, node, fn);
  }
}

function visitAll(reading: Reading, nodes: readonly (Node | null)[], parent: Node, fn: number): void {
  for (const node of nodes) if (node !== null) visit(reading, node, parent, fn);
}

function eachChild(node: Node, { keys }: Kind, see: (child: Node, key: string) => void): void {
  for (const key of keys) {
    const value = (node as unknown as Record<string, Children>)[key];
    for (const child of Array.isArray(value) ? value : [value]) if (child) see(child, key);
  }
}

/** A property of a node holds a node, a list of nodes with holes, or nothing. */
type Children = Node | (Node | null)[] | null | undefined;

/** What nodes of a type are to the walk, worked out at the first of them. */
interface Kind {
  readonly keys: readonly string[];
  readonly list: (typeof LISTS)[string] | undefined;
  /** Nothing but its children matters. */
  readonly isPlain: boolean;
  readonly isFunction: boolean;
  readonly isField: boolean;
  readonly isName: boolean;
  readonly isCall: boolean;
  readonly isClass: boolean;
  readonly isStatement: boolean;
  readonly isLookedFor: boolean;
}

const kinds = new Map<string, Kind>();

function kindOf(node: Node): Kind {
  const { type } = node;
  let kind = kinds.get(type);
  if (kind === undefined) kinds.set(type, (kind = kindNow(node)));
  return kind;
}

function kindNow(node: Node): Kind {
  const { type } = node;
  const list = LISTS[type];
  const is = {
    isFunction: isFunctionNode(node),
    isField: type === 'PropertyDefinition' || type === 'AccessorProperty',
    isName: type === 'Identifier' || type === 'JSXIdentifier',
    isCall: CALLS.has(type),
    isClass: isClassNode(node),
    isStatement: type.endsWith('Statement') || type.endsWith('Declaration'),
    isLookedFor: LOOKED_FOR.has(type),
  };
  return { ...is, keys: parser().visitorKeys[type] ?? [], list, isPlain: list === undefined && type !== 'StaticBlock' && Object.values(is).every((each) => !each) };
}

function record(reading: Reading, node: Node, fn: number, { list, isCall, isClass, isStatement, isLookedFor, isName }: Kind): void {
  if (list !== undefined) number(reading, reading[list], node, fn);
  else if (isCall) number(reading, reading.calls, node as CallNode, fn);
  else if (isClass) number<ClassNode>(reading, reading.classes, node as ClassNode, fn);
  if (isStatement) reading.statementIds.set(node, reading.statements.push({ node, fn }) - 1);
  if (isLookedFor) keep(reading, node, fn);
  if (isName) locate(node);
  if (node.type === 'Identifier' && node.name === 'arguments') keep(reading, node, fn);
}

/** The scope analysis asks where names and the bodies of functions begin; that all nodes say so in its way as well would double what they hold. */
function locate(node: Node): void {
  (node as { range?: [number, number] }).range = [node.start, node.end];
}

function keep({ byType }: Reading, node: Node, fn: number): void {
  const kept = byType.get(node.type);
  if (kept === undefined) byType.set(node.type, [{ node, fn }]);
  else kept.push({ node, fn });
}

function number<T extends Node>(reading: Reading, list: Numbered<T>[], node: T, fn: number): void {
  reading.ids.set(node, list.push({ node, fn }) - 1);
}
