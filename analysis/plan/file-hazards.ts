import { fnKey } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';
import type { Access } from './accesses.ts';
import { flowsInto } from './derived.ts';
import type { HazardCheck } from './hazards.ts';
import type { Site } from './site.ts';

/**
 * Which pairs of accesses to one file another activation can break: what is read, changed and saved; what is done because a
 * check said so; and, on a file that all activations share, anything between two writes.
 * A path computed from arguments is another file each time, unless the same caller comes twice: that counts for
 * load–change–save always, for the rest only where activations are known to overlap.
 */
export function isInterruptedFile(check: HazardCheck, module: Module, fn: Fn, first: Access, second: Access): boolean {
  const how = check.overlap.concurrencyOf(fnKey(module.file, fn.id));
  const overlaps = isShared(first.location) || how === 'runs' || how === 'runs beside';
  const concurrent = how !== undefined;
  const others = check.overlap.between(fnKey(module.file, fn.id), first);
  const isWritten = others.some(({ access }) => access.kind === 'write') || (concurrent && (first.kind === 'write' || second.kind === 'write'));
  if (!isWritten) return false;
  if (second.file === 'fill') return (first.kind === 'read' && (overlaps || first.file !== 'check') && savesWhatWasRead(module, fn, first, second)) || (overlaps && first.kind === 'write') || (overlaps && isGuardedBy(module, first, second));
  if (second.file === 'act') return overlaps && (first.file === 'check' || first.kind === 'write');
  return overlaps && others.some(({ access }) => access.file === 'act') && first.kind === 'read';
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

/** A write on a shared path that takes time, and somebody else who reads or writes the same file. */
export function isHalfDone(check: HazardCheck, site: Site, write: Access): boolean {
  if (write.file !== 'fill' || !isShared(write.location)) return false;
  const self = check.overlap.concurrencyOf(fnKey(site.module.file, site.call.fn)) !== undefined;
  return check.overlap.between(fnKey(site.module.file, site.call.fn), write).some(({ access, file }) => {
    const same = file === site.module.file && access.start === write.start && access.call === write.call;
    return access.file !== 'check' && (self || !same);
  });
}

/** A path that is the same for every activation: a constant, or computed from constants of a module. */
export const isShared = (location: string): boolean => /^file ('|[^#]*$)/.test(location) && !location.startsWith('file param');
