import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCases, type CaseFolder, type Tree } from './case/case-folder.ts';
import { removeFolder, temporaryFolder, writeTree } from './case/copy.ts';
import { differences } from './case/differences.ts';
import { codeOf, marksOf, migrate, type Migration } from './case/migration.ts';
import { run } from './case/run.ts';
import { tellsVariant, VARIANTS, type Variant } from './case/variants.ts';

let root = '';
beforeAll(async () => {
  root = await temporaryFolder();
});
afterAll(() => removeFolder(root));

describe.each(readCases())('$id', (folder) => {
  const { before, after = before, options } = folder;

  it('reports and plans what its marks say', async () => {
    const result = await migrated(folder, before, 'before');
    expect(result.errors).toEqual([]);
    expect(result.reports).toEqual(marksOf(before, 'reports'));
    expect(result.outcomes).toEqual(marksOf(before, 'refuses', 'skips'));
    expect(result.unaccounted).toEqual([]);
    if (options.pending === undefined) expectTexts(result, after, before);
  });

  if (folder.after !== undefined) it('has nothing left to do on its own result', async () => {
    const result = await migrated(folder, after, 'after');
    expect(result.errors).toEqual([]);
    expectTexts(result, after, after);
    expect(result.edits).toBe(0);
    expect(result.reports).toEqual(marksOf(after, 'reports'));
    expect(result.outcomes).toEqual(marksOf(after, 'refuses', 'skips'));
  });

  if (options.pending !== undefined && folder.main !== undefined) it('does the same whatever its text will be', async () => {
    const { main = '' } = folder;
    const { texts } = await migrated(folder, before, 'pending');
    const old = await run(before, main, join(root, folder.id, 'old'));
    expect(await run({ ...before, texts: new Map([...before.texts, ...texts]) }, main, join(root, folder.id, 'new'))).toEqual(old);
  });

  const variants = options.pending === undefined ? VARIANTS.filter((variant) => tellsVariant(variant, codeOf(before).values())) : [];
  it.each(variants)('keeps $name', async (variant) => {
    expectTexts(await migrated(folder, before, 'before', variant), after, before, variant);
  });
});

async function migrated(folder: CaseFolder, tree: Tree, side: string, variant?: Variant): Promise<Migration> {
  const dir = join(root, folder.id, side);
  await writeTree(dir, tree.texts);
  return migrate(folder, tree, dir, variant);
}

function expectTexts(result: Migration, tree: Tree, from: Tree, variant?: Variant): void {
  const diff = differences(codeOf(tree, variant, from), result.texts);
  if (diff !== '') expect.fail(`The program is not the expected one:\n${diff}`);
}
