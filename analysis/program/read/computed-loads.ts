import type { ComputedLoad } from '../module.ts';
import { unwrap, type Node } from './ast.ts';
import { isInteropHelper } from './interop.ts';
import { loadedBy } from './loaded-path.ts';
import { filesLoadedBy } from './computed-path.ts';
import { loadsModule, originOf } from './origin-of.ts';
import type { Reading } from './reading.ts';
import { useOf } from './use-of.ts';

/** Every `require(…)` and `import(…)` of what no constant says. */
export function readComputedLoads(reading: Reading): ComputedLoad[] {
  const required = reading.calls.flatMap(({ node, fn }) => readRequired(reading, node, fn));
  const imported = reading.imports.flatMap(({ node, fn }) => readImported(reading, node, fn));
  return [...required, ...imported];
}

function readRequired(reading: Reading, node: Node, fn: number): ComputedLoad[] {
  const [source] = node.type === 'CallExpression' ? node.arguments : [];
  if (node.type !== 'CallExpression' || source === undefined || isInteropHelper(unwrap(node.callee))) return [];
  if (!loadsModule(reading, unwrap(node.callee), originOf(reading, node.callee))) return [];
  return computed(reading, source, { start: node.start, end: node.end, how: 'require', fn, use: useOf(reading, node), awaited: true });
}

function readImported(reading: Reading, node: Node, fn: number): ComputedLoad[] {
  if (node.type !== 'ImportExpression') return [];
  const parent = reading.parents.get(node);
  const whole = parent?.type === 'AwaitExpression' ? parent : node;
  return computed(reading, node.source, { start: node.start, end: node.end, how: 'dynamic', fn, use: useOf(reading, whole), awaited: whole !== node });
}

function computed(reading: Reading, source: Node, load: Omit<ComputedLoad, 'from'>): ComputedLoad[] {
  if (loadedBy(reading, unwrap(source)) !== undefined) return [];
  const from = filesLoadedBy(reading, source);
  return [{ ...load, ...(from === undefined ? {} : { from }) }];
}
