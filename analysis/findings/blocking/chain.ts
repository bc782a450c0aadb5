import type { Entry } from '../../../catalog/entry.ts';
import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import { lineIndex, type LineIndex } from '../../program/lines.ts';
import type { CallSite } from '../../program/module.ts';
import { namedAt } from '../named-at.ts';
import { isMadeOnce } from '../contexts/made-once.ts';
import { runsAtCall, runsIn } from '../contexts/runs-in.ts';
import type { Link } from '../finding.ts';
import { tagOf, taggedCall } from '../tags.ts';
import type { BlockingCall } from './blocking.ts';
import { calledBy } from './called-by.ts';
import { implicitByFunction, type Implicit } from './implicit.ts';

/** Which functions block, directly or through the functions they call. */
export interface Reach {
  /** The shortest way from a function to a blocking call; undefined where it has none. */
  pathFrom(key: FnKey): Path | undefined;
  link(file: string, offset: number, name: string): Link;
}

export interface Path {
  readonly links: readonly Link[];
  readonly blocking: BlockingCall;
  readonly certain: boolean;
}

/** What blocks among calls of a file, and of its loops; see `Blocking`. */
export type BlockingAmong = (file: string, calls: readonly CallSite[]) => readonly BlockingCall[];

/** A call on the way: where it stands, and whether it can lead to another function as well. */
interface Step {
  readonly from: FnKey;
  readonly link: Link;
  readonly certain: boolean;
  /** It stands where something is made once and kept. */
  readonly once: boolean;
}

interface Search {
  readonly graph: CallGraph;
  readonly catalog: readonly Entry[];
  readonly link: Reach['link'];
  readonly blocking: BlockingAmong;
  /** By file: the calls that run in each of its functions. */
  readonly calls: Map<string, Map<FnKey, CallSite[]>>;
  /** By file: what each of its functions runs without calling it. */
  readonly implicit: Map<string, ReadonlyMap<FnKey, readonly Implicit[]>>;
  readonly widest: number;
}

/**
 * Breadth first from a function forward through its calls, so that it gets its shortest chain and only files on the way are looked at.
 * Async callees are left out: what blocks inside them is reported there.
 * @param widest a call that can be one of more functions than this tells nothing.
 */
export function createReach(graph: CallGraph, catalog: readonly Entry[], blocking: BlockingAmong, widest = Infinity): Reach {
  const lines = new Map<string, LineIndex>();
  const link = (file: string, offset: number, name: string): Link => {
    let index = lines.get(file);
    if (index === undefined) lines.set(file, (index = lineIndex(graph.program.modules.get(file)?.text ?? '')));
    return { name, file, ...index.at(offset) };
  };
  const search: Search = { graph, catalog, link, blocking, calls: new Map(), implicit: new Map(), widest };
  const known = new Map<FnKey, Path | undefined>();
  return {
    link,
    pathFrom(key) {
      if (!known.has(key)) for (const [visited, path] of pathsAfter(search, known, key)) known.set(visited, path);
      return known.get(key);
    },
  };
}

/**
 * The path from a function; where it has none, nothing that it reaches has one either.
 * A cheap call nearby must not hide a dear one further down: the nearest that every preset reports comes before the nearest of all.
 */
function pathsAfter(search: Search, known: ReadonlyMap<FnKey, Path | undefined>, start: FnKey): [FnKey, Path | undefined][] {
  const often = searched(search, known, start, false);
  return often.length === 1 && often[0]?.[1]?.blocking.preset === 'recommended' ? often : searched(search, known, start, true);
}

/** `withOnce`: through what is made once and kept as well, which no longer costs anything when it is asked for again. */
function searched(search: Search, known: ReadonlyMap<FnKey, Path | undefined>, start: FnKey, withOnce: boolean): [FnKey, Path | undefined][] {
  const came = new Map<FnKey, Step | undefined>([[start, undefined]]);
  let cheap: Path | undefined;
  for (const key of came.keys()) {
    const blocking = blockingOf(search, key);
    if (blocking === undefined) continue;
    const dear = blocking.find(({ preset }) => preset === 'recommended');
    const path = dear === undefined ? undefined : pathTo(search, came, key, dear);
    if (path?.blocking.preset === 'recommended') return [[start, path]];
    cheap ??= path;
    if (cheap === undefined && blocking[0] !== undefined) cheap = pathTo(search, came, key, blocking[0]);
    for (const [target, step] of stepsFrom(search, key)) {
      if (step.once && !withOnce) continue;
      const isDead = known.has(target) && known.get(target) === undefined;
      if (!came.has(target) && !isDead) came.set(target, step);
    }
  }
  return cheap === undefined ? [...came.keys()].map((key) => [key, undefined]) : [[start, cheap]];
}

/** What blocks in the function itself; undefined where its author says that nothing in it or below does. */
function blockingOf(search: Search, key: FnKey): readonly BlockingCall[] | undefined {
  const { graph, catalog, blocking } = search;
  const found = graph.functionOf(key);
  const tag = found === undefined ? undefined : tagOf(found.module, found.fn);
  if (tag === 'nonblocking') return undefined;
  const marked = tag === 'blocking' && found !== undefined ? taggedCall(catalog, found.module, found.fn) : undefined;
  return [...(marked === undefined ? [] : [marked]), ...blocking(fileOf(key), callsIn(search, key)).filter(({ file, call }) => runsIn(graph, file, call.fn) === key)];
}

/** The calls that run in a function. */
function callsIn({ graph, calls }: Search, key: FnKey): readonly CallSite[] {
  const file = fileOf(key);
  let byFunction = calls.get(file);
  if (byFunction === undefined) calls.set(file, (byFunction = callsByFunction(graph, file)));
  return byFunction.get(key) ?? [];
}

function stepsFrom(search: Search, key: FnKey): [FnKey, Step][] {
  const { graph, link, widest } = search;
  const file = fileOf(key);
  const module = graph.program.modules.get(file);
  const called = callsIn(search, key).flatMap((call) => {
    let known: boolean | undefined;
    const once = (): boolean => (known ??= module !== undefined && isMadeOnce(graph, module, call));
    return calledBy(graph, file, call).flatMap(({ values, certain }) => {
      const targets = values.flatMap((value) => (value.kind === 'function' ? (graph.functionOf(fnKey(value.file, value.fn)) ?? []) : [])).filter(({ fn }) => runsAtCall(fn, call) && fn.kind !== 'module');
      if (targets.length > widest) return [];
      return targets.map((target): [FnKey, Step] => [fnKey(target.module.file, target.fn.id), { from: key, link: link(file, nameOf(graph, file, call), target.fn.name ?? call.calleeText), certain, once: once() }]);
    });
  });
  const run = implicitOf(search, key).map(({ target, certain, start, end }): [FnKey, Step] => [fnKey(target.file, target.fn.id), { from: key, link: link(file, start, module?.text.slice(start, end) ?? ''), certain, once: false }]);
  return [...called, ...run];
}

function implicitOf({ graph, implicit }: Search, key: FnKey): readonly Implicit[] {
  const file = fileOf(key);
  const module = graph.program.modules.get(file);
  let byFunction = implicit.get(file);
  if (byFunction === undefined) implicit.set(file, (byFunction = module === undefined ? new Map() : implicitByFunction(graph, module)));
  return byFunction.get(key) ?? [];
}

function callsByFunction(graph: CallGraph, file: string): Map<FnKey, CallSite[]> {
  const byFunction = new Map<FnKey, CallSite[]>();
  for (const call of graph.program.modules.get(file)?.calls ?? []) {
    const key = runsIn(graph, file, call.fn);
    byFunction.set(key, [...(byFunction.get(key) ?? []), call]);
  }
  return byFunction;
}

function pathTo({ graph, link }: Search, came: ReadonlyMap<FnKey, Step | undefined>, end: FnKey, blocking: BlockingCall): Path {
  const links = [link(blocking.file, nameOf(graph, blocking.file, blocking.call), blocking.call.calleeText)];
  let certain = blocking.certainty === 'certain' || blocking.whichever === true;
  let once = false;
  for (let step = came.get(end); step !== undefined; step = came.get(step.from)) {
    links.unshift(step.link);
    certain &&= step.certain;
    once ||= step.once;
  }
  return { links, blocking: once && blocking.preset === 'recommended' ? { ...blocking, preset: 'strict' } : blocking, certain };
}

function nameOf({ program }: CallGraph, file: string, call: CallSite): number {
  const module = program.modules.get(file);
  return module === undefined ? call.start : namedAt(module, call);
}

const fileOf = (key: FnKey): string => key.slice(0, key.lastIndexOf('#'));
