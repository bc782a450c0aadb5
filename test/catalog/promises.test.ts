import * as fsPromises from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { promises } from '../../catalog/promises.ts';
import { lookupPromise } from '../../catalog/index.ts';
import { valueAt } from './runtime.ts';
import { notPromises } from './waived.ts';

/** Newer than the oldest Node that we run on. */
const NEWER = new Set(['mkdtempDisposable', 'bytes', 'compileStreaming', 'resolveTlsa', 'backup', 'ZipEntry.create', 'ZipEntry.read', 'ZipFile.open', 'Array.fromAsync']);

describe('functions that return promises', () => {
  it('are all that node:fs/promises exports', () => {
    const exported = Object.entries(fsPromises).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    expect(exported.filter((name) => lookupPromise('node:fs/promises', name).length === 0 && notPromises[name] === undefined)).toEqual([]);
  });

  it('exist on the running Node', () => {
    const own = promises.filter(({ module, path }) => isNode(module) && !path.includes('()') && ![...NEWER].some((name) => path === name || path.endsWith(`.${name}`)));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(({ module, path }) => module !== 'node:sqlite' && typeof valueAt(module, path) !== 'function')).toEqual([]);
  });

  it('return a promise even for wrong arguments', async () => {
    const results = promises.filter(({ module }) => module === 'node:fs/promises').map(({ module, path }) => call(module, path));
    expect(results.filter((result) => result !== undefined && !(result instanceof Promise))).toEqual([]);
    await Promise.allSettled(results);
  });

  it('are listed once for the same versions', () => {
    const keys = promises.map(({ module, path, versions }) => `${module}#${path}@${versions ?? ''}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});

function isNode(module: string): boolean {
  return module.startsWith('node:') || module === 'globalThis';
}

/** Without arguments every one of them refuses to work; one that the running Node lacks gives nothing. */
function call(module: string, path: string): unknown {
  const value = valueAt(module, path);
  return typeof value === 'function' ? (Reflect.apply(value, undefined, []) as unknown) : undefined;
}
