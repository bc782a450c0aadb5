import { describe, expect, it } from 'vitest';
import { faultOf, type OwnEntry } from '../../catalog/own-entry.ts';
import { OWN_ENTRY_SCHEMA } from '../../catalog/own-entry-schema.ts';
import { violations } from '../cli/schema-check.ts';

const base = { module: 'thumbs', path: 'resizeSync', kind: 'cpu' } as const;

/** As an object, so that the compiler misses no field. */
const EVERY_FIELD: Required<OwnEntry> = { ...base, versions: '>=2', preset: 'strict', construct: true, proposed: true, instead: { promise: 'resize' } };

const RIGHT: readonly unknown[] = [base, EVERY_FIELD, { ...base, instead: 'resize' }, ...['promise', 'promisify', 'executor', 'manual'].map((form) => ({ ...base, instead: { [form]: 'x' } }))];

const WRONG: readonly unknown[] = [
  null,
  'resizeSync',
  [],
  { ...base, module: '' },
  { ...base, module: 1 },
  { path: 'a', kind: 'cpu' },
  { ...base, path: '' },
  { ...base, path: ['a'] },
  { module: 'a', path: 'b' },
  { ...base, kind: 'slow' },
  { ...base, preset: 'all' },
  { ...base, versions: 2 },
  { ...base, versions: '' },
  { ...base, construct: 'yes' },
  { ...base, proposed: 1 },
  { ...base, instead: '' },
  { ...base, instead: {} },
  { ...base, instead: { promise: 1 } },
  { ...base, instead: { promise: 'a', manual: 'b' } },
  { ...base, instead: { callback: 'a' } },
];

describe('the schema of entries', () => {
  it('is published', async () => {
    await expect(`${JSON.stringify(OWN_ENTRY_SCHEMA, null, 2)}\n`).toMatchFileSnapshot('../../docs/catalog.schema.json');
  });

  it('names the fields that the type has', () => {
    expect(Object.keys(OWN_ENTRY_SCHEMA.$defs.entry).length).toBeGreaterThan(0);
    expect(violations({ catalog: [EVERY_FIELD], blocking: [EVERY_FIELD] }, OWN_ENTRY_SCHEMA)).toEqual([]);
  });

  it.each(RIGHT.map((value) => [value]))('takes what the command takes: %j', (value) => {
    expect([faultOf(value), violations({ catalog: [value] }, OWN_ENTRY_SCHEMA)]).toEqual([undefined, []]);
  });

  it.each(WRONG.map((value) => [value]))('refuses what the command refuses: %j', (value) => {
    expect(faultOf(value)).toBeTypeOf('string');
    expect(violations({ catalog: [value] }, OWN_ENTRY_SCHEMA)).not.toEqual([]);
  });

  it('asks a package for no name of its own', () => {
    const { path, kind } = base;
    expect([faultOf({ path, kind }, 'thumbs'), violations({ blocking: [{ path, kind }] }, OWN_ENTRY_SCHEMA)]).toEqual([undefined, []]);
  });
});
