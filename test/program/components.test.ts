import { describe, expect, it } from 'vitest';
import { componentsFrom } from '../../analysis/program/components.ts';

const groupsOf = (graph: Readonly<Record<string, string>>, start: string): string[] => componentsFrom(start, (node) => graph[node] ?? '').map((group) => [...group].sort().join(''));

describe('what can be reached', () => {
  it('comes after all that it leads to', () => {
    expect(groupsOf({ a: 'bc', b: 'c', c: '' }, 'a')).toEqual(['c', 'b', 'a']);
  });

  it('is one group where it leads back', () => {
    expect(groupsOf({ a: 'b', b: 'cd', c: 'b', d: 'e', e: 'f', f: 'd' }, 'a')).toEqual(['def', 'bc', 'a']);
  });

  it('may lead to itself', () => {
    expect(groupsOf({ a: 'ab', b: '' }, 'a')).toEqual(['b', 'a']);
  });

  it('can be a chain longer than the stack is deep', () => {
    const length = 100_000;
    expect(componentsFrom(0, (node) => (node < length ? [node + 1] : [])).length).toBe(length + 1);
  });
});
