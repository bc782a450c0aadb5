import type { Fn } from './function.ts';
import { groupBy } from './group-by.ts';
import type { Module } from './module.ts';
import { oncePer } from './once-per.ts';
import type { Range, Region } from './structure.ts';

/** Is there an existing await that has always been passed when the code at `at` runs? */
export function dominatingAwait(module: Module, fn: Fn, at: number): Range | undefined {
  return fn.awaits.find((each) => each.end <= at && regionsAround(module, fn.id, each.start).every((region) => region.start <= at && at < region.end));
}

/** The first existing await after a place that every way on passes. */
export function nextAwait(module: Module, fn: Fn, from: number): Range | undefined {
  return fn.awaits
    .filter((each) => each.start >= from && regionsAround(module, fn.id, each.start).every((region) => region.start <= from && from < region.end))
    .sort((a, b) => a.start - b.start)[0];
}

export function regionsAround(module: Module, fn: number, at: number): Region[] {
  return (regionsByFunction(module).get(fn) ?? []).filter((region) => region.start <= at && at < region.end);
}

const regionsByFunction = oncePer(({ regions }: Module) => groupBy(regions, ({ fn }) => fn));

/** Code that can run after `at`: what follows in the text, and the loops around it from their start. */
export function afterRange(module: Module, fn: Fn, at: number): Range {
  const start = Math.min(at, ...loopsAround(module, fn, at).map((region) => region.start));
  return { start, end: fn.end };
}

/** Code that can have run before `at`. */
export function beforeRange(module: Module, fn: Fn, at: number): Range {
  const end = Math.max(at, ...loopsAround(module, fn, at).map((region) => region.end));
  return { start: fn.start, end };
}

function loopsAround(module: Module, fn: Fn, at: number): Region[] {
  return regionsAround(module, fn.id, at).filter((region) => region.kind === 'loop');
}

/** Two places of which only one runs: the arms of an `if` or `?:`, outside of any loop around both. */
export function excludeEachOther(module: Module, fn: Fn, a: number, b: number): boolean {
  const ofA = regionsAround(module, fn.id, a).filter((region) => region.kind === 'branch');
  const ofB = regionsAround(module, fn.id, b).filter((region) => region.kind === 'branch');
  const split = ofA.find((region) => ofB.some((other) => other.split === region.split && other.start !== region.start));
  return split !== undefined && !loopsAround(module, fn, a).some((loop) => loop.start <= b && b < loop.end && loop.start < split.start);
}

/** Whoever is at `a` never comes to `b`: a branch around `a` alone ends with `return` or `throw`. */
export function leavesBefore(module: Module, fn: Fn, a: number, b: number): boolean {
  const ends = regionsAround(module, fn.id, a).filter((region) => !(region.start <= b && b < region.end)).map((region) => endOf(module, region));
  if (!ends.some((type) => type !== undefined)) return false;
  const isCaught = regionsAround(module, fn.id, a).some((region) => region.kind === 'try');
  const isAfterwards = regionsAround(module, fn.id, b).some((region) => region.kind === 'finally');
  return !isAfterwards && (!isCaught || ends.includes('ReturnStatement'));
}

/** Does a branch end with `return` or `throw`? */
export const isLeft = (module: Module, region: Range): boolean => lastOf(module, region) !== undefined;

/** `return` or `throw`, where that is the last statement of a branch. */
function endOf(module: Module, region: Region): string | undefined {
  if (region.kind === 'catch') return lastOf(module, blockOf(module, region));
  return region.kind === 'branch' || region.kind === 'case' ? lastOf(module, region) : undefined;
}

function lastOf(module: Module, region: Range): string | undefined {
  const whole = statementsByStart(module).get(region.start)?.find((each) => each.end === region.end);
  const last = whole?.type === 'BlockStatement' ? statementsByParent(module).get(whole.id)?.at(-1) : whole;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement' ? last.type : undefined;
}

/** The block of `catch (error) {…}`. */
const blockOf = ({ statements }: Module, region: Range): Range => statements.filter(({ type, start, end }) => type === 'BlockStatement' && start >= region.start && end === region.end).sort((a, b) => a.start - b.start)[0] ?? region;

const statementsByStart = oncePer(({ statements }: Module) => groupBy(statements, ({ start }) => start));

const statementsByParent = oncePer(({ statements }: Module) => groupBy(statements, ({ parent }) => parent));
