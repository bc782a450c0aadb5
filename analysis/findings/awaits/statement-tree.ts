import type { Module, Statement } from '../../program/module.ts';

const trees = new WeakMap<Module, ReadonlyMap<number | undefined, readonly Statement[]>>();

/** The statements directly inside another, in their order. */
export function childrenOf(module: Module, id: number): readonly Statement[] {
  return treeOf(module).get(id) ?? [];
}

function treeOf(module: Module): ReadonlyMap<number | undefined, readonly Statement[]> {
  const known = trees.get(module);
  if (known !== undefined) return known;
  const tree = new Map<number | undefined, Statement[]>();
  for (const statement of module.statements) tree.set(statement.parent, [...(tree.get(statement.parent) ?? []), statement]);
  trees.set(module, tree);
  return tree;
}

/** The statements of a function's body, one after the other. */
export function bodyOf(module: Module, fn: number): readonly Statement[] {
  const own = module.statements.filter((each) => each.fn === fn);
  const body = module.functions[fn]?.body;
  const block = own.find((each) => each.type === 'BlockStatement' && each.start === body?.start && each.end === body.end);
  return block === undefined ? [] : childrenOf(module, block.id);
}

/** Is the end of a statement never reached, because each way through it returns or throws? Where it is not plain, no. */
export function leavesAlways(module: Module, { id, type }: Statement): boolean {
  if (type === 'ReturnStatement' || type === 'ThrowStatement') return true;
  const children = childrenOf(module, id);
  const last = children.at(-1);
  if (type === 'BlockStatement') return last !== undefined && leavesAlways(module, last);
  return (type === 'IfStatement' || type === 'TryStatement') && children.length === 2 && children.every((child) => leavesAlways(module, child));
}
