import { satisfies } from 'semver';
import { lookupPromise, promises, type PromiseCall } from '../../../catalog/index.ts';
import type { CallSite } from '../../program/module.ts';
import type { Value } from '../../program/value.ts';
import { promise, UNKNOWN, type Promised } from './promised.ts';

/** What a call of something outside the program gives, by the catalogue. Without `call`, of any call. */
export function outsideResult(value: Value, call?: CallSite): Promised {
  if (value.kind === 'external' && value.module === 'node:util' && value.path.join('.') === 'promisify.()') return promise({ fresh: true });
  if (value.kind === 'external' && value.path.at(-2) === 'bind' && value.path.at(-1) === '()') return outsideResult({ ...value, path: value.path.slice(0, -2) });
  const entry = entriesOf(value).find((each) => holdsFor(each, value) && isWithoutCallback(each, call));
  return entry === undefined ? UNKNOWN : promise({ fresh: true, hybrid: entry.hybrid === true, nullable: entry.hybrid === true, thenable: entry.query === true });
}

function entriesOf(value: Value): readonly PromiseCall[] {
  if (value.kind === 'global') return listed('globalThis', value.path[0] === 'globalThis' ? value.path.slice(1) : value.path);
  return value.kind === 'external' ? listed(value.module, value.path) : [];
}

/** `expect.().resolves.*`, `PrismaClient.prototype.*.create`: whatever the last name is, or the one before. */
function listed(module: string, path: readonly string[]): readonly PromiseCall[] {
  const spelt = [path.length === 0 ? ['default'] : path, [...path.slice(0, -1), '*'], [...path.slice(0, -2), '*', ...path.slice(-1)]];
  return spelt.map((each) => lookupPromise(module, each.join('.'))).find((found) => found.length > 0) ?? [];
}

function holdsFor({ versions }: PromiseCall, value: Value): boolean {
  if (versions === undefined) return true;
  if (value.kind === 'external' && value.version === undefined) return isOpen(versions);
  return value.kind === 'external' && value.version !== undefined && satisfies(value.version, versions, { includePrerelease: true });
}

/** Whoever does not say which version a project has gets the newest. */
const isOpen = (versions: string): boolean => /^>=[\d.]+$/.test(versions);

/** What can be a function counts as one: then nothing is returned. */
function isWithoutCallback({ orCallback, needs }: PromiseCall, call: CallSite | undefined): boolean {
  if (orCallback !== true) return true;
  return call !== undefined && !call.args.slice(needs).some(({ origin, spread }) => spread || origin.kind === 'function' || origin.kind === 'binding');
}

const NAMES: ReadonlySet<string> = new Set(promises.map(({ path }) => path.slice(path.lastIndexOf('.') + 1)));

/** Is a method of this name listed at all? */
export const isPromising = (name: string): boolean => NAMES.has(name);
