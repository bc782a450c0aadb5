import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { cycles } from './cycles.ts';
import { LAWS, lawOf, violations } from './import-law.ts';
import { type Import, importsOf } from './imports-of.ts';
import { exists, sourceFiles } from './sources.ts';

const files = sourceFiles();
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const loaded = [...imports].map(([file, list]): [string, Import[]] => [file, list.filter(({ when }) => when === 'load')]);

describe('import law', () => {
  it('is kept by every file', () => {
    expect(files).not.toEqual([]);
    expect([...imports].flatMap(([file, list]) => violations(file, list))).toEqual([]);
  });

  it('says why when it is broken', () => {
    const wrong = { specifier: '../analysis/edit.ts', file: 'analysis/edit.ts', when: 'type' } as const;
    const why = lawOf('catalog/')?.why ?? '';
    expect(violations('catalog/entry.ts', [wrong])).toEqual([`catalog/entry.ts may not import ../analysis/edit.ts: ${why}`]);
    const types = { specifier: '../../analysis/plan/plan.ts', file: 'analysis/plan/plan.ts', when: 'type' } as const;
    expect(violations('cli/report/json.ts', [types])).toEqual([]);
    expect(violations('cli/report/json.ts', [{ ...types, when: 'load' }])).toHaveLength(1);
    expect(violations('analysis/plan/colour.ts', [{ specifier: 'node:fs', file: undefined, when: 'load' }])).toHaveLength(1);
  });

  it('has no law for a folder that is gone', () => {
    expect(LAWS.filter(({ from }) => !exists(from)).map(({ from }) => from)).toEqual([]);
  });

  it('lets the sources load nothing but our dependencies', () => {
    const known = new Set(Object.keys(packageJson.dependencies));
    const isForeign = ({ specifier, file }: Import): boolean => file === undefined && !specifier.startsWith('node:') && !known.has(packageOf(specifier));
    const foreign = loaded.flatMap(([file, list]) => list.filter(isForeign).map(({ specifier }) => `${file}: ${specifier}`));
    expect(foreign).toEqual([]);
  });

  it('keeps file endings, so that sources run as they are', () => {
    const isMissing = (imported: Import): boolean => imported.file !== undefined && !exists(imported.file);
    const wrong = [...imports].flatMap(([file, list]) => list.filter(isMissing).map(({ specifier }) => `${file}: ${specifier}`));
    expect(wrong).toEqual([]);
  });
});

describe('import cycles', () => {
  it('are found', () => {
    const graph = new Map([['a', ['b']], ['b', ['c', 'd']], ['c', ['a']], ['d', []], ['e', ['e']]]);
    expect(cycles(graph).map((group) => group.sort())).toEqual([['a', 'b', 'c'], ['e']]);
  });

  it('are nowhere in the sources when they are loaded', () => {
    const graph = new Map(loaded.map(([file, list]) => [file, list.flatMap((imported) => imported.file ?? [])]));
    expect(cycles(graph)).toEqual([]);
  });
});

function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
