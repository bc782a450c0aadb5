import { fnKey, type CallGraph, type FnKey } from '../program/call-graph.ts';
import { lineIndex, type LineIndex } from '../program/lines.ts';
import type { BlockingCall } from './blocking.ts';
import type { Link } from './finding.ts';

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

/**
 * Breadth first from the blocking calls up to their callers, so that each function gets its shortest chain.
 * Async callees are left out: what blocks inside them is reported there.
 */
export function createReach(graph: CallGraph, blocking: readonly BlockingCall[]): Reach {
  const lines = new Map<string, LineIndex>();
  const link = (file: string, offset: number, name: string): Link => {
    let index = lines.get(file);
    if (index === undefined) lines.set(file, (index = lineIndex(graph.program.modules.get(file)?.text ?? '')));
    return { name, file, ...index.at(offset) };
  };
  const paths = new Map<FnKey, Path>();
  let frontier: FnKey[] = [];
  for (const call of blocking) {
    const key = runsIn(graph, call.file, call.call.fn);
    if (paths.has(key)) continue;
    paths.set(key, { links: [link(call.file, call.call.start, call.call.calleeText)], blocking: call, certain: call.certainty === 'certain' });
    frontier.push(key);
  }
  while (frontier.length > 0) frontier = frontier.flatMap((key) => spread(graph, paths, key, link));
  return { pathFrom: (key) => paths.get(key), link };
}

function spread(graph: CallGraph, paths: Map<FnKey, Path>, key: FnKey, link: Reach['link']): FnKey[] {
  const target = graph.functionOf(key);
  const path = paths.get(key);
  if (target === undefined || path === undefined || target.fn.isAsync || target.fn.isGenerator || target.fn.kind === 'module') return [];
  return graph.callsTo(key).flatMap((ref) => {
    const site = graph.program.modules.get(ref.file)?.calls[ref.call];
    if (site === undefined) return [];
    const caller = runsIn(graph, ref.file, site.fn);
    if (paths.has(caller)) return [];
    const name = target.fn.name ?? site.calleeText;
    paths.set(caller, { links: [link(ref.file, site.start, name), ...path.links], blocking: path.blocking, certain: path.certain && ref.certain });
    return [caller];
  });
}

/** The function whose activation a call belongs to: callbacks of array methods and immediately called functions run in the one around them. */
export function runsIn(graph: CallGraph, file: string, fnId: number): FnKey {
  const module = graph.program.modules.get(file);
  let fn = module?.functions[fnId];
  while (module !== undefined && fn?.parent !== undefined && isInline(graph, file, fn.id)) fn = module.functions[fn.parent];
  return fnKey(file, fn?.id ?? 0);
}

const ITERATIONS = new Set(['forEach', 'map', 'filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'flatMap', 'reduce', 'reduceRight', 'sort']);

/** A sync function expression that is called where it stands, before anything after it runs. */
export function isInline(graph: CallGraph, file: string, fnId: number): boolean {
  const module = graph.program.modules.get(file);
  const fn = module?.functions[fnId];
  if (module === undefined || fn === undefined || fn.isAsync || fn.isGenerator) return false;
  if (fn.use.how === 'callee') return true;
  if (fn.use.how !== 'argument') return false;
  const call = module.calls[fn.use.call];
  return call?.callee.kind === 'member' && ITERATIONS.has(call.callee.name) && graph.targets(file, call).length === 0;
}
