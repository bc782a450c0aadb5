import type { Module } from '../module.ts';
import type { Node } from './ast.ts';
import type { Reading } from './reading.ts';

/** Every `typeof f` among the types of a file. */
export function readTypeQueries(reading: Reading): Module['typeQueries'] {
  return reading.typeQueries.map(({ node }) => {
    const name = node.type === 'TSTypeQuery' ? (node.exprName as Node) : node;
    const binding = reading.bindingOf.get(name);
    const holder = holderOf(reading, node);
    const isResult = holder !== undefined && nameOf(holder) === 'ReturnType' && nameOf(holderOf(reading, holder)) !== 'Awaited';
    return {
      range: { start: node.start, end: node.end },
      ...(binding === undefined ? {} : { binding }),
      ...(isResult ? { returnTypeOf: { start: holder.start, end: holder.end } } : {}),
    };
  });
}

const DERIVING = new Set<string | undefined>(['ReturnType', 'Parameters']);

/** A name in `ReturnType<typeof f>` or `Parameters<typeof f>`: it asks about the function's type, and nobody gets the function by it. */
export function isDerivedType(reading: Reading, node: Node): boolean {
  const query = reading.parents.get(node);
  return query?.type === 'TSTypeQuery' && DERIVING.has(nameOf(holderOf(reading, query)));
}

/** The reference whose argument a type is: `Foo` in `Foo<T>`. */
function holderOf(reading: Reading, type: Node): Node | undefined {
  const list = reading.parents.get(type);
  return list?.type === 'TSTypeParameterInstantiation' ? reading.parents.get(list) : undefined;
}

function nameOf(node: Node | undefined): string | undefined {
  return node?.type === 'TSTypeReference' && node.typeName.type === 'Identifier' ? node.typeName.name : undefined;
}
