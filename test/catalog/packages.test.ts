import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from '../../catalog/index.ts';
import { samples } from './package-samples.mjs';

type Outcome = Partial<Readonly<Record<'result' | 'error' | 'runs' | 'runs, and gives a promise' | 'differs', readonly string[]>>>;

interface PackageRecord {
  readonly nodes: readonly string[];
  readonly packages: Readonly<Record<string, Readonly<Record<string, Outcome>>>>;
}

const { nodes, packages } = JSON.parse(readFileSync(new URL('packages.json', import.meta.url), 'utf8')) as PackageRecord;
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const outcomes = Object.values(packages).flatMap((each) => Object.entries(each));

// Written by packages.mjs, which needs the network: run it where one of these fails.
describe('the record of packages', () => {
  it('is of four versions of Node, and of what the samples name', () => {
    expect(nodes.map((version) => version.split('.')[0])).toEqual(['20', '22', '24', '26']);
    expect(Object.keys(packages)).toEqual(Object.keys(samples));
  });

  it('has entries of the catalogue alone', () => {
    expect(outcomes.map(([id]) => id).filter((id) => !byId.has(id))).toEqual([]);
  });

  it('differs only where the entry says that errors do', () => {
    expect(outcomes.filter(([id, { differs }]) => differs !== undefined && byId.get(id)?.errors.as === 'same').map(([id]) => id)).toEqual([]);
    expect(outcomes.filter(([, outcome]) => outcome.differs !== undefined && outcome.result === undefined && outcome.error === undefined && outcome.runs === undefined).map(([id]) => id)).toEqual([]);
  });

  it('has every entry that names it, on all of them', () => {
    const claimed = entries.filter(({ verified }) => verified.includes('test/catalog/packages.json')).map(({ id }) => id);
    const shown = new Set(outcomes.filter(([, outcome]) => nodes.every((node) => [outcome.result, outcome.error, outcome.runs, outcome['runs, and gives a promise']].some((on) => on?.includes(node) === true))).map(([id]) => id));
    expect(claimed.filter((id) => !shown.has(id))).toEqual([]);
  });
});
