import { satisfies } from 'semver';
import type { Entry } from '../../catalog/entry.ts';
import type { Argument, CallSite } from '../program/module.ts';
import type { Value } from '../program/value.ts';

/** Entries by module and path, `default` in front left out. */
export type CatalogIndex = ReadonlyMap<string, readonly Entry[]>;

export function indexCatalog(entries: readonly Entry[]): CatalogIndex {
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
export function entryFor(index: CatalogIndex, value: Value, call: CallSite): Entry | undefined {
  if (value.kind !== 'external' && value.kind !== 'global') return undefined;
  const [module, path] = value.kind === 'external' ? [value.module, value.path] : [value.path[0] ?? '', value.path];
  const candidates = index.get(keyOf(module, path)) ?? [];
  return candidates.find((entry) => holdsForVersion(entry, value.kind === 'external' ? value.version : undefined) && isCalledAs(entry, call));
}

/** Unknown version: the newest form wins, which is the one whose range is open above. */
function holdsForVersion(entry: Entry, version: string | undefined): boolean {
  if (entry.versions === undefined) return true;
  return version === undefined ? !entry.versions.includes('<') : satisfies(version, entry.versions, { includePrerelease: true });
}

function isCalledAs({ match }: Entry, call: CallSite): boolean {
  switch (match.how) {
    case 'call':
    case 'method':
      return !call.isNew;
    case 'new':
      return call.isNew;
    case 'no-callback':
      return !call.isNew && call.args.length <= match.arity && !call.args.some((argument) => argument.spread || mayBeFunction(argument));
    case 'option':
      return optionEquals(call.args[match.argument], match.option, match.equals);
  }
}

function mayBeFunction({ origin }: Argument): boolean {
  return origin.kind === 'function';
}

function optionEquals(argument: Argument | undefined, option: string | undefined, value: unknown): boolean {
  if (argument === undefined) return false;
  if (option === undefined) return argument.origin.kind === 'literal' && argument.origin.value === value;
  return new RegExp(`\\b${option}\\s*:\\s*${String(value)}\\b`).test(argument.text);
}
