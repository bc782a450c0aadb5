import { describe, expect, it } from 'vitest';
import { canonicalPath, entries, entriesByModule, lookup, lookupPromise, moduleNames } from '../../catalog/index.ts';
import type { AsyncCall, Entry, Guard } from '../../catalog/entry.ts';
import { runsOn, valueAt } from './runtime.ts';

describe('entries', () => {
  it('have ids that are their module, versions and path, each once', () => {
    expect(entries.filter((entry) => entry.id !== idOf(entry)).map(({ id }) => id)).toEqual([]);
    expect(repeated(entries.map(({ id }) => id))).toEqual([]);
  });

  it('are plain data', () => {
    expect(structuredClone(entries)).toEqual(entries);
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  });

  it('write the default export without its name in front of a member', () => {
    expect(entries.filter(({ path }) => canonicalPath(path) !== path)).toEqual([]);
  });

  it('call methods by prototype and nothing else', () => {
    expect(entries.filter(({ path, match }) => match.how !== 'option' && /(?:^|\.)prototype\./.test(path) !== (match.how === 'method')).map(({ id }) => id)).toEqual([]);
  });

  it('say a Node version or package versions, never both', () => {
    expect(entries.filter(({ module, since, versions }) => (module.startsWith('node:') ? versions !== undefined : false) || (since !== undefined && versions !== undefined))).toEqual([]);
  });

  it('are sentences where they speak', () => {
    const spoken = entries.flatMap((entry) => [entry.notes, ...wordsOf(entry.instead), ...(entry.guards ?? []).map(({ why }) => why), entry.errors.as === 'differs' ? entry.errors.note : undefined]);
    expect(spoken.filter((text) => text !== undefined && !/^[\w`].*\.$/.test(text))).toEqual([]);
  });
});

describe('asynchronous forms', () => {
  const calls = entries.flatMap((entry) => asyncCalls(entry).map((call) => ({ id: entry.id, since: call.since ?? entry.since, only: entry.only, ...call })));

  it('exist on the running Node', () => {
    const here = calls.filter(({ module, since, only }) => module.startsWith('node:') && runsOn(since) && (only === undefined || only === process.platform));
    expect(here.length).toBeGreaterThan(60);
    expect(here.filter(({ module, path }) => typeof valueAt(module, path) !== 'function').map(({ id }) => id)).toEqual([]);
  });

  it('are not themselves listed as blocking, except without their callback', () => {
    const blocking = calls.filter(({ module, path }) => lookup(module, path).some(({ match }) => match.how !== 'no-callback'));
    expect(blocking.map(({ id }) => id)).toEqual([]);
  });

  it('of packages that return promises are known to the rules about promises', () => {
    const functions = calls.filter(({ module, form, path }) => form === 'promise' && !module.startsWith('node:') && path !== 'openAsBlob');
    expect(functions.filter(({ module, path }) => lookupPromise(module, path).length === 0).map(({ id, path }) => `${id}: ${path}`)).toEqual([]);
  });
});

describe('guards', () => {
  const guards = entries.flatMap((entry) => (entry.guards ?? []).map((guard) => ({ id: entry.id, guard })));

  it('look at an option only for what an option can be', () => {
    expect(guards.filter(({ guard }) => guard.option !== undefined && (guard.is === 'absent' || guard.is === 'number')).map(({ id }) => id)).toEqual([]);
    expect(guards.filter(({ guard }) => guard.option === undefined && (guard.is === 'true' || guard.is === 'false')).map(({ id }) => id)).toEqual([]);
  });

  it('do not ask the same twice', () => {
    expect(repeated(guards.map(({ id, guard }) => `${id} ${questionOf(guard)}`))).toEqual([]);
  });

  it('that refuse descriptors look for a number', () => {
    expect(guards.filter(({ guard }) => (guard.refuse === 'file-descriptor') !== (guard.is === 'number')).map(({ id }) => id)).toEqual([]);
  });
});

describe('files', () => {
  it('are written where there is data', () => {
    expect(entries.filter(({ files }) => files?.data !== undefined && files.writes === undefined)).toEqual([]);
  });

  it('are changed alike where they are changed twice', () => {
    expect(entries.filter(({ files }) => files?.idempotent !== undefined && files.writes === undefined)).toEqual([]);
  });
});

describe('lookup', () => {
  it('treats the default export as the module', () => {
    expect(lookup('node:fs', 'default.readFileSync').map(({ id }) => id)).toEqual(['node:fs#readFileSync']);
    expect(lookup('globby', 'default.sync').map(({ id }) => id)).toEqual(['npm:globby@<12#sync']);
  });

  it('finds every entry of every module', () => {
    const found = [...moduleNames].flatMap((module) => [...entriesByModule(module).values()].flat());
    expect(found.length).toBe(entries.length);
  });

  it('finds nothing elsewhere', () => {
    expect(lookup('fs', 'readFileSync')).toEqual([]);
    expect(lookup('node:fs', 'readFile')).toEqual([]);
  });
});

function idOf({ module, versions, path }: Entry): string {
  const scheme = module.startsWith('node:') || module === 'globalThis' ? '' : 'npm:';
  return `${scheme}${module}${versions === undefined ? '' : `@${versions}`}#${path}`;
}

function asyncCalls({ instead }: Entry): readonly (AsyncCall & { readonly form: string })[] {
  if (instead.form === 'adapter') return instead.plain === undefined ? [] : [instead.plain];
  return 'path' in instead ? [instead] : [];
}

function wordsOf(instead: Entry['instead']): readonly (string | undefined)[] {
  return 'why' in instead ? [instead.why] : 'how' in instead ? [instead.how] : [];
}

function questionOf({ argument, option, is }: Guard): string {
  return `${argument} ${option ?? ''} ${is}`;
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}
