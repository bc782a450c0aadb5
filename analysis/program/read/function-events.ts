import type { Fn, Return, Uses } from '../function.ts';
import type { Range } from '../structure.ts';
import type { Node } from './ast.ts';
import { originOf } from './origin-of.ts';
import { nodesOf, type Reading } from './reading.ts';

/** What happens inside a function, without the functions in it; an arrow's `this` belongs to the function around it. */
export type FunctionEvents = Pick<Fn, 'awaits' | 'returns' | 'throws' | 'yields' | 'uses'>;

interface Collected {
  awaits: Range[];
  returns: Return[];
  throws: number[];
  yields: boolean;
  uses: { -readonly [name in keyof Uses]: Uses[name] };
}

/** One entry per function number. */
export function functionEvents(reading: Reading): FunctionEvents[] {
  const all = reading.functions.map((): Collected => ({ awaits: [], returns: [], throws: [], yields: false, uses: { this: false, handsThisOn: false, arguments: false, super: false, newTarget: false } }));
  for (const { node, fn } of reading.events) collect(reading, all, node, fn);
  for (const { node, fn } of reading.statements) collectStatement(all, node, fn);
  collectArguments(reading, all);
  reading.functions.forEach(({ node }, id) => {
    if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement') all[id]?.returns.push({ start: node.body.start, end: node.body.end, argument: { start: node.body.start, end: node.body.end }, origin: originOf(reading, node.body) });
  });
  return all;
}

function collect(reading: Reading, all: readonly Collected[], node: Node, fn: number): void {
  const into = all[fn];
  if (into === undefined) return;
  if (node.type === 'AwaitExpression') into.awaits.push({ start: node.start, end: node.end });
  else if (node.type === 'YieldExpression') into.yields = true;
  else if (node.type === 'ThrowStatement') into.throws.push(node.start);
  else if (node.type === 'ReturnStatement') into.returns.push(returnOf(reading, node));
  else markUse(reading, all, node, fn);
}

function returnOf(reading: Reading, node: Extract<Node, { type: 'ReturnStatement' }>): Return {
  const { argument } = node;
  const whole = { start: node.start, end: node.end };
  return argument === null ? whole : { ...whole, argument: { start: argument.start, end: argument.end }, origin: originOf(reading, argument) };
}

function markUse(reading: Reading, all: readonly Collected[], node: Node, fn: number): void {
  const uses = all[ownerOfThis(reading, fn)]?.uses;
  if (uses === undefined) return;
  if (node.type === 'ThisExpression') {
    const maker = fieldsAround(reading, node);
    if (maker === undefined) uses.this = true;
    if (isHandedOn(reading, node)) for (const each of maker === undefined ? [uses] : usesWithin(reading, all, maker)) each.handsThisOn = true;
  }
  if (node.type === 'Super') uses.super = true;
  else if (node.type === 'MetaProperty' && node.meta.name === 'new') uses.newTarget = true;
}

/** In a class field or static block, arrows in it included, `this` is what the class makes and not what is around it. */
function fieldsAround({ parents }: Reading, node: Node): Node | undefined {
  let inner = node;
  for (let at = parents.get(node); at !== undefined; inner = at, at = parents.get(at)) {
    if (at.type === 'StaticBlock' || ((at.type === 'PropertyDefinition' || at.type === 'AccessorProperty') && at.value === inner)) return at.type === 'StaticBlock' ? at : parents.get(at);
    if (at.type === 'FunctionDeclaration' || at.type === 'FunctionExpression') return undefined;
  }
  return undefined;
}

const usesWithin = ({ functions }: Reading, all: readonly Collected[], { start, end }: Node): Collected['uses'][] => functions.flatMap(({ node }, id) => (start <= node.start && node.end <= end ? [all[id]?.uses ?? []].flat() : []));

/** An arrow function with an expression for a body may be anybody's. */
function isHandedOn(reading: Reading, node: Node): boolean {
  const parent = reading.parents.get(node);
  return parent?.type !== 'ReturnStatement' && !(parent?.type === 'MemberExpression' && parent.object === node);
}

function collectStatement(all: readonly Collected[], node: Node, fn: number): void {
  const isAwait = (node.type === 'ForOfStatement' && node.await) || (node.type === 'VariableDeclaration' && node.kind === 'await using');
  if (isAwait) all[fn]?.awaits.push({ start: node.start, end: node.type === 'ForOfStatement' ? node.right.end : node.end });
}

function collectArguments(reading: Reading, all: readonly Collected[]): void {
  for (const { node, fn } of nodesOf(reading, ['Identifier'])) {
    if (reading.bindingOf.has(node)) continue;
    const uses = all[ownerOfThis(reading, fn)]?.uses;
    if (uses !== undefined && isReference(reading, node)) uses.arguments = true;
  }
}

function isReference(reading: Reading, node: Node): boolean {
  const parent = reading.parents.get(node);
  if (parent?.type === 'MemberExpression') return parent.object === node || parent.computed;
  return parent?.type !== 'Property' || parent.value === node;
}

/** Arrows take `this`, `arguments`, `super` and `new.target` from around them. */
export function ownerOfThis(reading: Reading, fn: number): number {
  let at = fn;
  while (reading.functions[at]?.node.type === 'ArrowFunctionExpression') at = reading.functions[at]?.fn ?? 0;
  return at;
}
