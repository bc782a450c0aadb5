import { satisfies } from 'semver';
import type { Entry } from '../../../catalog/entry.ts';
import { lookupAsyncForm, lookupPromise } from '../../../catalog/index.ts';
import type { CallSite } from '../../program/module.ts';
import type { Value } from '../../program/value.ts';
import { argumentValues, literalOf, mayBeCallback, optionValues, type Place } from './argument.ts';

/** Entries by module and path, `default` in front left out. */
export type CatalogIndex = ReadonlyMap<string, readonly Entry[]>;

/** The entry that a value is, and whether `bind` has given it arguments before. */
export interface Found {
  readonly entry: Entry;
  readonly bound: boolean;
}

const indexes = new WeakMap<readonly Entry[], CatalogIndex>();

/** Made once for a list of entries. */
export function indexCatalog(entries: readonly Entry[]): CatalogIndex {
  const known = indexes.get(entries) ?? indexed(entries);
  indexes.set(entries, known);
  return known;
}

function indexed(entries: readonly Entry[]): CatalogIndex {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.module, entry.path.split('.'));
    const list = index.get(key);
    if (list === undefined) index.set(key, [entry]);
    else list.push(entry);
  }
  return index;
}

/** `import x from 'm'; x.sync()`, `require('m').sync()` and `import { sync } from 'm'` are one path. */
function keyOf(module: string, path: readonly string[]): string {
  const first = path.findIndex((part) => part !== 'default');
  return `${module}#${first < 0 ? 'default' : path.slice(first).join('.')}`;
}

/** The entry that a call of this value is, if any: right path, right version, right way of calling. */
export function entryFor(index: CatalogIndex, value: Value, call: CallSite, place: Place): Found | undefined {
  const outside = outsidePath(value);
  if (outside === undefined) return undefined;
  const path = withoutBind(outside.path);
  const { module, path: known } = asInstance(index, outside.module, path);
  const version = value.kind === 'external' ? value.version : undefined;
  const entry = ofVersion(index.get(keyOf(module, known)) ?? [], version).find((each) => isCalledAs(each, call, place) && !isGivenBuffer(each, call, place));
  return entry === undefined ? undefined : { entry, bound: path.length < outside.path.length };
}

/** The entries of a value and of what it holds, with the rest of the path: of a package as a whole, all of them. */
export function entriesBelow(index: CatalogIndex, { module, path, version }: Extract<Value, { kind: 'external' }>): { readonly entry: Entry; readonly below: readonly string[] }[] {
  return [...index.entries()].flatMap(([key, entries]) => {
    const own = key.startsWith(`${module}#`) ? key.slice(module.length + 1).split('.') : undefined;
    const parts = own?.[0] === 'default' ? own.slice(1) : own;
    if (parts === undefined || !path.every((part, position) => part === parts[position])) return [];
    return ofVersion(entries, version).map((entry) => ({ entry, below: parts.slice(path.length) }));
  });
}

/** `globalThis.Atomics` is `Atomics`. */
function outsidePath(value: Value): { module: string; path: readonly string[] } | undefined {
  if (value.kind === 'external') return value;
  if (value.kind !== 'global') return undefined;
  const [first] = value.path;
  return { module: 'globalThis', path: first === 'globalThis' || first === 'global' || first === 'window' || first === 'self' ? value.path.slice(1) : value.path };
}

/** `read.bind(fs)` calls what `read` calls. */
function withoutBind(path: readonly string[]): readonly string[] {
  const at = path.findIndex((part, i) => part === 'bind' && path[i + 1] === '()');
  return at < 0 ? path : withoutBind([...path.slice(0, at), ...path.slice(at + 2)]);
}

/** What a call gives, or its asynchronous form, is an instance of the class that the catalogue names: `opendirSync.().readSync` is `Dir.prototype.readSync`. */
export function asInstance(index: CatalogIndex, module: string, path: readonly string[]): { module: string; path: readonly string[] } {
  const at = path.indexOf('()');
  const called = path.slice(0, at);
  const made = at < 0 ? [] : [...(index.get(keyOf(module, called)) ?? []), ...lookupAsyncForm(module, called.join('.'))];
  const returned = made.find(({ returns }) => returns !== undefined)?.returns;
  if (returned === undefined) return { module, path };
  const [home = module, name = ''] = returned.split('#');
  return asInstance(index, home, [...(name === 'default' ? [] : name.split('.')), 'prototype', ...path.slice(at + 1)]);
}

/**
 * Unknown version: the newest form wins, which is the one whose range is open above. A path that newer versions lack shows that an
 * older one is used, unless it returns a promise in the newer ones.
 */
function ofVersion(entries: readonly Entry[], version: string | undefined): readonly Entry[] {
  if (version !== undefined) return entries.filter(({ versions }) => versions === undefined || satisfies(version, versions, { includePrerelease: true }));
  const open = entries.filter(({ versions }) => versions?.includes('<') !== true);
  return open.length > 0 ? open : entries.filter(({ module, path }) => lookupPromise(module, path).every(({ versions }) => versions?.includes('<') === true)).slice(-1);
}

function isCalledAs({ match }: Entry, call: CallSite, place: Place): boolean {
  switch (match.how) {
    case 'call':
    case 'method':
      return !call.isNew;
    case 'new':
      return call.isNew;
    case 'no-callback':
      return !call.isNew && call.args.length <= match.arity && !call.args.some((argument) => mayBeCallback(place, argument));
    case 'option': {
      const argument = call.args[match.argument];
      if (argument === undefined) return false;
      return literalOf(match.option === undefined ? argumentValues(place, argument) : optionValues(place, argument, match.option)) === match.equals;
    }
  }
}

/** What was read already, is known as a Buffer by how it is made, or has the name of one. */
function isGivenBuffer({ orBuffer }: Entry, call: CallSite, place: Place): boolean {
  const argument = orBuffer === undefined ? undefined : call.args[orBuffer];
  if (argument === undefined) return false;
  const { values } = argumentValues(place, argument);
  if (values.length > 0) return values.every((value) => (value.kind === 'external' || value.kind === 'global') && GIVES_BUFFER.test(value.path.join('.')));
  return BUFFER_NAME.test(argument.text);
}

const GIVES_BUFFER = /(?:^|\.)(?:readFile|readFileSync|toBuffer|arrayBuffer|Buffer\.(?:from|concat|alloc))\.\(\)$/;
const BUFFER_NAME = /(?:^|[.])_*\w*buf(?:fer)?$/i;
