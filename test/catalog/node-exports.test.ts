import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';
import { builtinNames, entries, entriesByModule } from '../../catalog/index.ts';
import { load, member, runsOn, valueAt } from './runtime.ts';
import { waived } from './waived.ts';

describe.each(builtinNames.filter((name) => isBuiltin(name)))('%s', (module) => {
  it('has no export ending in Sync that the catalogue lacks', () => {
    const listed = entriesByModule(module);
    const unknown = syncPaths(load(module)).filter((path) => !listed.has(path) && waived[`${module}#${path}`] === undefined);
    expect(unknown).toEqual([]);
  });

  it('has everything that the catalogue lists for it', () => {
    const expected = [...entriesByModule(module).values()].flat().filter(({ since, only }) => runsOn(since) && (only === undefined || only === process.platform));
    expect(expected.filter(({ path }) => typeof valueAt(module, path) !== 'function').map(({ id }) => id)).toEqual([]);
  });
});

it('finds exports behind getters, of classes, and on functions', () => {
  const paths = syncPaths(load('node:fs'));
  expect(paths).toContain('opendirSync');
  expect(paths).toContain('Dir.prototype.closeSync');
  expect(paths).toContain('realpathSync.native');
});

it('waives nothing that is listed', () => {
  expect(entries.filter(({ id }) => waived[id] !== undefined)).toEqual([]);
});

/** Paths of functions that have Sync in their name or are members of one: own names of the module, of its functions and of its classes. */
function syncPaths(module: unknown): readonly string[] {
  return namesOf(module).flatMap((name) => {
    const value = member(module, name);
    if (typeof value !== 'function') return [];
    if (isSync(name)) return [name, ...ownFunctions(value).map((inner) => `${name}.${inner}`)];
    const methods = chainOf(value.prototype).flatMap(ownFunctions).map((method) => `prototype.${method}`);
    return [...ownFunctions(value), ...methods].filter(isSync).map((inner) => `${name}.${inner}`);
  });
}

function isSync(name: string): boolean {
  return /Sync(?:Recursive)?$/.test(name);
}

function namesOf(value: unknown): readonly string[] {
  return value === null || value === undefined ? [] : Object.getOwnPropertyNames(value);
}

function ownFunctions(value: unknown): readonly string[] {
  const builtIn = new Set(['constructor', ...Object.getOwnPropertyNames(Function.prototype), 'prototype']);
  return namesOf(value).filter((name) => !builtIn.has(name) && typeof descriptorValue(value, name) === 'function');
}

/** Getters of prototypes throw outside instances, so they are not read. */
function descriptorValue(value: unknown, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function chainOf(prototype: unknown): readonly unknown[] {
  if (prototype === null || prototype === undefined || prototype === Object.prototype) return [];
  return [prototype, ...chainOf(Object.getPrototypeOf(prototype))];
}
