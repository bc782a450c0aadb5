import { fnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Site } from '../site.ts';
import { isSamePlace, isShared, type Access } from './accesses.ts';
import { flowsInto } from './derived.ts';
import type { HazardCheck } from './hazards.ts';
import type { Elsewhere } from './overlap.ts';

/**
 * Which pairs of accesses to one file another activation can break: what is read, changed and saved; what is done because a
 * check said so; and, on a file that all activations share, anything between two writes.
 * A path computed from arguments is another file each time, unless the same caller comes twice: that counts for
 * load–change–save always, for the rest only where activations are known to overlap.
 */
export function interruptionOfFile(check: HazardCheck, module: Module, fn: Fn, first: Access, second: Access): Elsewhere | undefined {
  if (first.commutes === true || second.commutes === true) return undefined;
  const host = fnKey(module.file, fn.id);
  const how = check.overlap.concurrencyOf(host);
  const overlaps = isShared(first.location) || how === 'runs' || how === 'runs beside';
  const others = check.overlap.between(host, first);
  // Another activation of the same function does what this one does.
  const own = [first, second].flatMap((access) => (how === undefined ? [] : [{ access: { ...access, fn: fn.id }, file: module.file, how }]));
  // Between two writes of what everybody uses, who only looks at it sees what was never meant to be seen.
  const isHalfDone = isShared(first.location) && first.kind === 'write' && second.kind === 'write';
  const breaking = [...others, ...own].filter(({ access }) => isHalfDone || access.kind === 'write');
  if (breaking.length === 0) return undefined;
  if (second.file === 'fill') return breaksFilling(module, fn, first, second, overlaps) ? check.outside(host, breaking) : undefined;
  if (second.file === 'act') return overlaps && (first.file === 'check' || first.kind === 'write') ? check.outside(host, breaking) : undefined;
  return overlaps && first.kind === 'read' ? check.outside(host, others.filter(({ access }) => access.file === 'act')) : undefined;
}

function breaksFilling(module: Module, fn: Fn, first: Access, second: Access, overlaps: boolean): boolean {
  if (first.kind === 'write') return overlaps;
  return ((overlaps || first.file !== 'check') && savesWhatWasRead(module, fn, first, second)) || (overlaps && isGuardedBy(module, first, second));
}

/** The data of the write comes from the read: load, change, save. A check counts too: `existsSync(f) ? load(f) : []` says what is loaded. */
function savesWhatWasRead(module: Module, fn: Fn, first: Access, second: Access): boolean {
  const from = module.calls[first.call ?? -1];
  const to = module.calls[second.call ?? -1];
  return from !== undefined && to !== undefined && flowsInto(module, fn, from, to);
}

/** The write happens only as a check of the same file decides: create if absent. */
function isGuardedBy(module: Module, first: Access, second: Access): boolean {
  if (first.file !== 'check') return false;
  const branch = module.regions.find((region) => region.kind === 'branch' && region.start <= second.start && second.end <= region.end && first.end <= region.start);
  const test = branch === undefined ? undefined : module.statements.findLast((each) => each.type === 'IfStatement' && each.start <= first.start && branch.end <= each.end && module.text.slice(each.start, branch.start).includes(module.text.slice(first.start, first.end)));
  return test !== undefined;
}

/**
 * An access to a shared path that takes time, on another thread: somebody else finds the file half written, or changed after a
 * look at it, though nothing of his waits; or it finds so what somebody else does in several steps.
 */
export function metHalfDone(check: HazardCheck, site: Site, own: Access): Elsewhere | undefined {
  if (own.isAsync === true || !isShared(own.location)) return undefined;
  const self = check.overlap.concurrencyOf(fnKey(site.module.file, site.call.fn)) !== undefined;
  const others = check.overlap.between(fnKey(site.module.file, site.call.fn), own).filter(({ access, file }) => {
    const same = file === site.module.file && access.start === own.start && access.call === own.call;
    return self || !same;
  });
  return check.outside(site.fn, others.filter((each) => (own.kind === 'read' ? disturbsReader(own, others, each) : isDisturbedBy(own, others, each))));
}

const fillsWhole = ({ file, commutes }: Access): boolean => file === 'fill' && commutes !== true;

/** What was asynchronous before met the access before. */
function disturbsReader(reader: Access, others: readonly Elsewhere[], each: Elsewhere): boolean {
  const { access } = each;
  if (access.isAsync === true || access.kind !== 'write' || !isSamePlace(access, reader)) return false;
  return (reader.file === 'read' && fillsWhole(access)) || follows(others, each, 'write');
}

/** Whoever removes the folder meanwhile removes the file, as he does afterwards; appending changes only what is read and saved as a whole. */
function isDisturbedBy(writer: Access, others: readonly Elsewhere[], each: Elsewhere): boolean {
  const { access } = each;
  if (fillsWhole(writer)) return access.file !== 'check' && isSamePlace(access, writer);
  return access.commutes !== true && (writer.file !== 'fill' || access.file === 'fill') && follows(others, each, 'read');
}

/** Is it the second access of a function that has read, or written, the same before? */
function follows(others: readonly Elsewhere[], { access, file }: Elsewhere, kind: Access['kind']): boolean {
  return others.some((first) => first.file === file && first.access.fn === access.fn && first.access.kind === kind && first.access.start < access.start);
}
