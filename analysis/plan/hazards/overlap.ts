import { isTestFile } from '../../findings/file-role.ts';
import { fnKey, type FnKey } from '../../program/call-graph.ts';
import { oncePer, oncePerPair } from '../../program/once-per.ts';
import type { Study } from '../study.ts';
import { isSamePlace, isShared, MOST_NAMES, MOST_PLACES, type Access } from './accesses.ts';
import { createBeside } from './beside.ts';
import { byPlace } from './by-place.ts';
import { concurrentFunctions, concurrentRoots, reachedFrom, type Concurrency, type Reach } from './concurrency.ts';
import { confinedInstances } from './confined.ts';
import { foldersOf } from './constant-path.ts';
import { isOfObjectBornLater } from './born-later.ts';
import { argumentHolder, onOther, type Effects } from './effects.ts';
import { accessesGoingOn, type GoingOn } from './going-on.ts';
import { areBeside, testedFunctions } from './tests-beside.ts';

/** An access by a function that can run during an await. */
export interface Elsewhere {
  readonly access: Access;
  readonly file: string;
  readonly how: Concurrency;
}

/** What can happen while a function waits. */
export interface Overlap {
  /** How another activation of the function comes to run beside one of it. */
  concurrencyOf(key: FnKey): Concurrency | undefined;
  /** Accesses of the same thing that can come between two of a function's own. While it waits, its own code stands still; another activation has variables of its own. */
  between(host: FnKey, access: Access): readonly Elsewhere[];
  /** Can anybody write, or see what is written, between this access of a function and another one to the same place? Most places have nobody. */
  isDisturbed(host: FnKey, access: Access): boolean;
}

/** `starting`: functions that would wait between the elements of a `Promise.all`, while the first of them run already. */
export function overlapOf(study: Study, effects: Effects, starting: ReadonlySet<FnKey>): Overlap {
  const { concurrencyOf, between, isAny } = overlapsOf(study, effects);
  return {
    concurrencyOf,
    between: (host, access) => between(host, access, starting.has(host)),
    isDisturbed: (host, access) => isAny(host, access, starting.has(host)) || (access.file !== undefined && concurrencyOf(host) !== undefined),
  };
}

/** The same for every draft: whether a function is starting is part of the question. */
interface Overlaps {
  readonly concurrencyOf: Overlap['concurrencyOf'];
  readonly between: (host: FnKey, access: Access, isStarting: boolean) => readonly Elsewhere[];
  readonly isAny: (host: FnKey, access: Access, isStarting: boolean) => boolean;
}

const overlapsOf = oncePerPair((study: Study, effects: Effects): Overlaps => {
  const concurrent = concurrentFunctions(study);
  const roots = new Set(concurrentRoots(study).map(({ key }) => key));
  const accesses = concurrentAccesses(study, effects);
  const tested = testedFunctions(study);
  const inTests = accessesInTests(study, effects);
  const asPassed = accessesAsPassed(study);
  const later = accessesGoingOn(study, effects).flatMap((each) => asPassed(each.access).map((access) => ({ ...each, access })));
  const goingOn = byPlace(later.filter(({ access }) => access.isMaking !== true && access.file === undefined), ({ access }) => access.location);
  const within = new Map<FnKey, ReadonlySet<FnKey>>();
  const innerOf = (owner: FnKey): ReadonlySet<FnKey> => {
    const known = within.get(owner) ?? reachedWithin(study, roots, concurrent, owner);
    within.set(owner, known);
    return known;
  };
  const beside = createBeside(study, roots, concurrent);
  /** In their order, one after the other: mostly somebody asks whether there is any. */
  function* elsewhere(host: FnKey, access: Access, isStarting: boolean): Generator<Elsewhere> {
    const activation = access.perActivationOf === undefined ? undefined : fnKey(host.slice(0, host.lastIndexOf('#')), access.perActivationOf);
    const owner = activation === undefined ? undefined : innerOf(activation);
    const isReached = concurrent.has(host);
    /** Another activation of the function has a variable of its own. */
    const isApart = (accessor: FnKey): boolean => host === activation && accessor === activation;
    const counts = (how: Concurrency): boolean => how === 'runs' || isReached || (how === 'runs beside' && isStarting);
    for (const other of accesses.at(access)) {
      const accessor = fnKey(other.file, other.access.fn);
      if (!isConcerned(access, other.access) || isOfObjectBornLater(study, host, accessor, other.access) || (owner !== undefined && (!owner.has(accessor) || isApart(accessor)))) continue;
      const how = beside(host, { ...other, isFile: other.access.file !== undefined }).find(counts);
      if (how !== undefined) yield { access: other.access, file: other.file, how };
    }
    if (tested.has(host)) {
      for (const other of inTests(access)) {
        if (isConcerned(access, other.access) && !isOfObjectBornLater(study, host, other.key, other.access) && (activation === undefined || (isOf(activation, other.key) && !isApart(other.key))) && areBeside(tested, host, other.key)) yield { access: other.access, file: other.file, how: 'runs' };
      }
    }
    if (!isStarted(host)) return;
    for (const other of goingOn(access.location)) {
      if (isSamePlace(access, other.access) && (activation === undefined || isOf(activation, other.key))) yield { access: other.access, file: other.file, how: 'runs' };
    }
  }
  const isStarted = (host: FnKey): boolean => concurrent.get(host)?.some(({ how }) => how === 'runs') === true;
  /** A variable of one activation is out of reach for all that is written elsewhere. */
  const isOf = (activation: FnKey, key: FnKey): boolean => {
    const around = study.graph.functionOf(activation);
    const found = study.graph.functionOf(key);
    return around !== undefined && found?.module === around.module && around.fn.start <= found.fn.start && found.fn.end <= around.fn.end;
  };
  const known = new Map<string, boolean>();
  const found = new Map<string, WeakMap<Access, readonly Elsewhere[]>>();
  return {
    concurrencyOf: (host) => beside(host, { key: host, reaches: concurrent.get(host) ?? [], isFile: true })[0],
    between(host, access, isStarting) {
      const asker = isStarting ? `starting ${host}` : host;
      const ofAsker = found.get(asker) ?? new WeakMap<Access, readonly Elsewhere[]>();
      const answer = ofAsker.get(access) ?? [...elsewhere(host, access, isStarting)];
      found.set(asker, ofAsker.set(access, answer));
      return answer;
    },
    isAny(host, access, isStarting) {
      const question = `${isStarting ? 'starting ' : ''}${host} ${access.perActivationOf ?? ''} ${access.part ?? ''} ${access.location}`;
      const answer = known.get(question) ?? elsewhere(host, access, isStarting).next().done !== true;
      known.set(question, answer);
      return answer;
    },
  };
});

/** What functions that run beside others do to shared places. */
interface ConcurrentAccesses {
  /** Those whose places may be this one. */
  at(access: Access): readonly Accessing[];
}

function concurrentAccesses(study: Study, effects: Effects): ConcurrentAccesses {
  const seen = accessesSeen(study, effects);
  const all = [...concurrentFunctions(study)].flatMap(([key, reaches]) => seen(key).filter(({ file }) => !isTestFile(file)).map((each): Accessing => ({ ...each, reaches })));
  return { at: withRemovals(all) };
}

/** What a function does that others can see, told by what its callers pass. */
function accessesSeen(study: Study, effects: Effects): (key: FnKey) => readonly GoingOn[] {
  const asPassed = accessesAsPassed(study);
  const confined = confinedInstances(study);
  const isSeen = ({ isMaking, location }: Access): boolean => isMaking !== true && !confined.has(location);
  return (key) => effects.own(key).flatMap(asPassed).filter(isSeen).flatMap(withFolders).map((access) => ({ key, file: key.slice(0, key.lastIndexOf('#')), access }));
}

/** Who uses a file looks into the folders that it lies in. */
function withFolders({ removes, ...access }: Access): Access[] {
  const own = removes === undefined ? access : { ...access, removes };
  const looking = { kind: 'read', file: access.file === 'check' ? 'check' : 'read' } as const;
  return [own, ...(access.file === undefined ? [] : foldersOf(access.location).map((location): Access => ({ ...access, ...looking, location })))];
}

/** Those at a place; for a file also who removes a folder that it lies in. */
function withRemovals<Item extends GoingOn>(all: readonly Item[]): (access: Access) => readonly Item[] {
  const at = byPlace(all, ({ access }) => access.location);
  const removing = byPlace(all.filter(({ access }) => access.removes === true), ({ access }) => access.location);
  return ({ location, file }) => (file === undefined ? at(location) : [...at(location), ...foldersOf(location).flatMap(removing)]);
}

/** Do they touch the same thing, or does the other one remove the folder that it lies in? */
const isConcerned = (access: Access, other: Access): boolean => isSamePlace(access, other) || (other.removes === true && access.file !== undefined && foldersOf(access.location).includes(other.location));

/** What tests do that are under way together, and what they call. A path that is computed from arguments is another file each time. */
function accessesInTests(study: Study, effects: Effects): (access: Access) => readonly GoingOn[] {
  const all = [...testedFunctions(study).keys()].flatMap(accessesSeen(study, effects));
  return withRemovals(all.filter(({ access }) => access.file === undefined || isShared(access.location)));
}

/** An access, and how the function that makes it comes to run beside others. */
interface Accessing extends GoingOn {
  readonly reaches: readonly Reach[];
}

/**
 * What runs concurrently within one activation of a function: the callbacks written in it that are called from the event loop,
 * those that it gives away and concurrent code calls, and what they call.
 */
function reachedWithin(study: Study, roots: ReadonlySet<FnKey>, concurrent: ReadonlyMap<FnKey, readonly Reach[]>, owner: FnKey): ReadonlySet<FnKey> {
  const around = study.graph.functionOf(owner);
  const inner = around?.module.functions.filter((fn) => fn !== around.fn && around.fn.start <= fn.start && fn.end <= around.fn.end) ?? [];
  const queue = inner.map((fn) => fnKey(around?.module.file ?? '', fn.id)).filter((key) => roots.has(key) || (concurrent.has(key) && isGivenAway(study, key, owner)));
  const reached = new Set<FnKey>();
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    queue.push(...reachedFrom(study, key));
  }
  return reached;
}

const GIVES_AWAY = new Set(['returned', 'property', 'value', 'element', 'exported']);

/** A function that code outside of the one around it calls, or may call: a returned closure, a method of a returned object. */
function isGivenAway({ graph }: Study, key: FnKey, owner: FnKey): boolean {
  const found = graph.functionOf(key);
  const around = graph.functionOf(owner)?.fn;
  if (found === undefined || around === undefined) return false;
  const isOutside = (file: string, at: number): boolean => file !== found.module.file || at < around.start || around.end <= at;
  const calls = graph.callsTo(key);
  if (calls.some((ref) => !isTestFile(ref.file) && isOutside(ref.file, graph.program.modules.get(ref.file)?.calls[ref.call]?.start ?? 0))) return true;
  return found.fn.kind === 'method' || graph.mentionsOf(key).some((mention) => GIVES_AWAY.has(mention.use.how));
}

/** A parameter's property by what the callers of the function are seen to pass; tests run one after the other. Asked for every access, of which there are few different ones. */
export const accessesAsPassed = oncePer((study: Study): ((access: Access) => readonly Access[]) => {
  const known = new Map<string, readonly string[]>();
  return (access) => {
    if (calleeOf(access.location) === undefined) return [access];
    const locations = known.get(access.location) ?? locationsPassed(study, access);
    known.set(access.location, locations);
    return locations.map((location) => ({ ...onOther(access), location }));
  };
});

const calleeOf = (location: string): string | undefined => /^param (.*#\d+) \d+/.exec(location)?.[1];

/** What the callers pass, and where that is a parameter of theirs, what their callers pass: told less closely where there is no end in sight. */
function locationsPassed(study: Study, access: Access): readonly string[] {
  for (let depth = MOST_NAMES; ; depth -= 1) {
    const found = locationsTo(study, access, depth);
    if (found !== undefined) return found;
  }
}

/** With at most `depth` names within what is passed; undefined where they are too many. */
function locationsTo(study: Study, access: Access, depth: number): readonly string[] | undefined {
  const met = new Set([access.location]);
  for (const location of met) {
    for (const each of passedBy(study, { ...access, location }, depth)) met.add(each);
    if (depth > 0 && met.size > MOST_PLACES) return undefined;
  }
  return [...met].filter((location) => calleeOf(location) === undefined);
}

function passedBy(study: Study, access: Access, depth: number): string[] {
  const callee = calleeOf(access.location);
  const calls = callee === undefined ? [] : study.graph.callsTo(callee).filter((ref) => !isTestFile(ref.file));
  return calls.flatMap((ref) => {
    const module = study.graph.program.modules.get(ref.file);
    const call = module?.calls[ref.call];
    const holder = callee === undefined || module === undefined || call === undefined ? undefined : argumentHolder(study, access, callee, module, call, depth);
    return holder === undefined || holder.perActivationOf !== undefined ? [] : [holder.location];
  });
}
