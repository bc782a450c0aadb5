import { describe, expect, it } from 'vitest';
import { readCases, type CaseFolder, type Tree } from './case/case-folder.ts';
import { checkTypes } from './case/types.ts';

const typed = readCases().filter(({ before }) => [...before.texts.keys()].some((file) => /\.[cm]?tsx?$/.test(file)));
const trees = new Map(typed.flatMap((folder) => sides(folder).map(({ side, tree }) => [`${folder.id}/${side}`, tree] as const)));

describe('cases in TypeScript type-check', () => {
  const check = checkTypes(trees);

  it.each([...trees.keys()])('%s', (name) => {
    expect(check.errorsOf(name)).toEqual([]);
  });
});

function sides({ before, after }: CaseFolder): { side: string; tree: Tree }[] {
  return [{ side: 'before', tree: before }, ...(after === undefined ? [] : [{ side: 'after', tree: after }])];
}
