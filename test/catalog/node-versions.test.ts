import { readFileSync } from 'node:fs';
import { gt } from 'semver';
import { describe, expect, it } from 'vitest';
import { entries } from '../../catalog/index.ts';
import { valueAt } from './runtime.ts';

interface Versions {
  readonly newest: Readonly<Record<string, { readonly passed: number; readonly failed: readonly string[]; readonly lacks: readonly string[] }>>;
  readonly since: Readonly<Record<string, { readonly names: number; readonly missing: readonly string[]; readonly earlier: readonly string[] }>>;
}

const record = JSON.parse(readFileSync(new URL('node-versions.json', import.meta.url), 'utf8')) as Versions;
const ofNode = entries.filter(({ module }) => module.startsWith('node:'));

// Written by on-node-versions.mjs, which takes minutes: run it where one of these fails.
describe('the record of Node versions', () => {
  it('is of each that is supported, and of tests that passed', () => {
    expect(Object.keys(record.newest).map((version) => version.split('.')[0])).toEqual(['20', '22', '24', '26']);
    expect(Object.values(record.newest).flatMap(({ failed }) => failed)).toEqual([]);
    expect(Object.values(record.newest).filter(({ passed }) => passed < 150)).toEqual([]);
  });

  it('has every version that an entry says it came with, and says the same', () => {
    const said = new Set(ofNode.flatMap(({ since }) => (since !== undefined && gt(since, '20.0.0') ? [since] : [])));
    expect([...said].filter((version) => record.since[version] === undefined)).toEqual([]);
    // An asynchronous form may be older than the synchronous one.
    expect(Object.values(record.since).flatMap(({ missing, earlier }) => [...missing, ...earlier.filter((id) => !id.includes('→'))])).toEqual([]);
  });

  it('knows what this Node lacks, where it was this one', () => {
    const lacks = record.newest[process.versions.node]?.lacks.filter((id) => !id.includes('→'));
    const here = ofNode.filter(({ module, path, only }) => only === undefined && !isFunction(module, path)).map(({ id }) => id);
    if (lacks !== undefined && process.platform === 'linux') expect(here).toEqual(lacks);
  });
});

function isFunction(module: string, path: string): boolean {
  try {
    return typeof valueAt(module, path) === 'function';
  } catch {
    return false;
  }
}
