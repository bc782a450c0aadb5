import type { Range, Region } from '../structure.ts';
import { unwrap, type Node } from './ast.ts';
import { nodesOf, SPLITTING, type Reading } from './reading.ts';

/** The stretches of code that may run not at all, more than once, or not to their end. */
export function readRegions(reading: Reading): Region[] {
  const regions: Region[] = [];
  let split = 0;
  for (const { node, fn } of nodesOf(reading, SPLITTING)) {
    split += 1;
    for (const part of PARTS[node.type]?.(node) ?? []) regions.push({ start: part.node.start, end: part.node.end, fn, split, kind: part.kind, ...(part.caught === undefined ? {} : { caught: part.caught }) });
  }
  return regions;
}

interface Part {
  readonly node: { readonly start: number; readonly end: number };
  readonly kind: Region['kind'];
  readonly caught?: boolean;
}

const branch = (node: Node | null | undefined): Part[] => (node ? [{ node, kind: 'branch' }] : []);
const loop = (...nodes: readonly (Node | null | undefined)[]): Part[] => nodes.flatMap((node) => (node ? [{ node, kind: 'loop' as const }] : []));

const PARTS: Readonly<Record<string, (node: Node) => Part[]>> = {
  IfStatement: (node) => (node.type === 'IfStatement' ? [...branch(node.consequent), ...branch(node.alternate)] : []),
  ConditionalExpression: (node) => (node.type === 'ConditionalExpression' ? [...branch(node.consequent), ...branch(node.alternate)] : []),
  LogicalExpression: (node) => (node.type === 'LogicalExpression' ? branch(node.right) : []),
  SwitchCase: (node) => (node.type === 'SwitchCase' ? node.consequent.map((each) => ({ node: each, kind: 'case' as const })) : []),
  ForStatement: (node) => (node.type === 'ForStatement' ? loop(node.test, node.update, node.body) : []),
  WhileStatement: (node) => (node.type === 'WhileStatement' ? loop(node.test, node.body) : []),
  DoWhileStatement: (node) => (node.type === 'DoWhileStatement' ? loop(node.test, node.body) : []),
  ForInStatement: (node) => (node.type === 'ForInStatement' ? loop(node.body) : []),
  ForOfStatement: (node) => (node.type === 'ForOfStatement' ? loop(node.body) : []),
  TryStatement: (node) => (node.type === 'TryStatement' ? tryParts(node) : []),
};

function tryParts(node: Extract<Node, { type: 'TryStatement' }>): Part[] {
  const parts: Part[] = [{ node: node.block, kind: 'try', caught: node.handler !== null }];
  if (node.handler !== null) parts.push({ node: node.handler, kind: 'catch' });
  if (node.finalizer !== null) parts.push({ node: node.finalizer, kind: 'finally' });
  return parts;
}

/** What `||` and `??` look at before they take their right side. */
export function readFallbacks(reading: Reading): Range[] {
  return nodesOf(reading, ['LogicalExpression']).flatMap(({ node }) => {
    if (node.type !== 'LogicalExpression' || node.operator === '&&') return [];
    const { start, end } = unwrap(node.left);
    return [{ start, end }];
  });
}
