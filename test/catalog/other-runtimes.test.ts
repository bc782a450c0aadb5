import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from '../../catalog/index.ts';

interface RuntimesRecord {
  readonly runtimes: Readonly<Record<'deno' | 'bun', string>>;
  readonly calls: Readonly<Record<string, { readonly how: 'agrees' | 'runs' | 'differs' | 'missing' }>>;
}

const { runtimes, calls } = JSON.parse(readFileSync(new URL('other-runtimes.json', import.meta.url), 'utf8')) as RuntimesRecord;

// Written by other-runtimes.mjs, which needs the network: run it where one of these fails.
describe('the record of Deno and Bun', () => {
  it('has every entry that names it, and no other', () => {
    const claimed = entries.filter(({ verified }) => verified.includes('other-runtimes.json')).map(({ id }) => id);
    expect(Object.keys(calls).sort()).toEqual(claimed.sort());
    for (const version of Object.values(runtimes)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('says that the forms agree, or that the one form runs', () => {
    expect(Object.entries(calls).filter(([, { how }]) => how !== 'agrees' && how !== 'runs')).toEqual([]);
  });

  it('has the other form of all but connections', () => {
    expect(Object.entries(calls).filter(([id, { how }]) => how === 'runs' && !id.startsWith('npm:bun:sqlite#')).map(([id]) => id)).toEqual([]);
  });
});
