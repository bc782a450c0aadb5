import { expect, it } from 'vitest';
import { readProgram } from '../../analysis/program/read-program.ts';
import { readCases } from '../case/case-folder.ts';

/** Nodes of the parser have a type and a pair of offsets, and one of them holds its whole tree. */
const isNode = (value: object): boolean => 'type' in value && 'range' in value && Array.isArray(value.range);

/** The way to the first node or function in a value, by names. */
function wayToNode(value: unknown, way: string, seen: Set<object>): string | undefined {
  if (typeof value === 'function') return way;
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  if (isNode(value)) return way;
  for (const [key, inside] of value instanceof Map ? value : Object.entries(value)) {
    const found = wayToNode(inside, `${way}.${String(key)}`, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

it('reads modules into plain data that hold no syntax tree', () => {
  const held = readCases().flatMap(({ id, dir, before: { texts } }) => {
    const { modules } = readProgram({ root: dir, files: [...texts.keys()], readText: (file) => texts.get(file) });
    return [...modules.values()].flatMap((module) => wayToNode(module, `${id}/${module.file}`, new Set()) ?? []);
  });
  expect(held).toEqual([]);
});
