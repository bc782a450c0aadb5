import { satisfies } from 'semver';
import { lookupPromise, promises, type PromiseCall } from '../../../catalog/index.ts';
import type { Argument, CallSite } from '../../program/module.ts';
import { NO_VALUES, type Value } from '../../program/value.ts';
import { argumentValues, type Place } from '../blocking/argument.ts';
import { promise, UNKNOWN, type Promised } from './promised.ts';

/** What a call of something outside the program gives, by the catalogue. Without `call`, of any call. */
export function outsideResult(value: Value, call?: CallSite, place?: Place): Promised {
  if (value.kind === 'external' && value.module === 'node:util' && value.path.join('.') === 'promisify.()') return promise({ fresh: true });
  if (value.kind === 'external' && value.path.at(-2) === 'bind' && value.path.at(-1) === '()') return outsideResult({ ...value, path: value.path.slice(0, -2) }, undefined, place);
  const entry = entriesOf(value).find((each) => holdsFor(each, value) && isWithoutCallback(each, call, place));
  return entry === undefined ? UNKNOWN : promise({ fresh: true, hybrid: isHybrid(entry, call), nullable: isHybrid(entry, call), thenable: entry.query === true });
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

/** `pool.query(text)` gives a promise; given an object it may give that. */
function isHybrid({ hybrid, hybridOfObject }: PromiseCall, call: CallSite | undefined): boolean {
  return hybrid === true || (hybridOfObject === true && call?.args[0]?.origin.kind !== 'literal');
}

/** What can be a function counts as one: then nothing is returned. */
function isWithoutCallback({ orCallback, needs }: PromiseCall, call: CallSite | undefined, place: Place | undefined): boolean {
  if (orCallback !== true) return true;
  return call !== undefined && !call.args.slice(needs).some((argument) => argument.spread || argument.origin.kind === 'function' || (argument.origin.kind === 'binding' && !isData(argument, place)));
}

/** By what it can be: no name is evidence enough to wait where a callback may be given. */
function isData(argument: Argument, place: Place | undefined): boolean {
  const { values, certain } = place === undefined ? NO_VALUES : argumentValues(place, argument);
  return certain && values.length > 0 && values.every(({ kind }) => kind === 'literal' || kind === 'object');
}

const NAMES: ReadonlySet<string> = new Set(promises.map(({ path }) => path.slice(path.lastIndexOf('.') + 1)));

/** Is a method of this name listed at all? */
export const isPromising = (name: string): boolean => NAMES.has(name);
