import { callGraphOf, type CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Program } from '../../program/program.ts';
import { returnsPromise } from '../order/promise-returning.ts';

/** A call whose promise nobody waits for. */
export interface LostPromise {
  readonly file: string;
  /** Files that declare what is called. */
  readonly from: readonly string[];
  readonly message: string;
}

/**
 * No promise of a function that became async is used as a value, dropped, or returned bare from `try`: the changed program is asked
 * who calls what, and a call that loses a promise there, but did not before, is a fault of the plan.
 */
export function lostPromises(before: Program, after: Program, changed: ReadonlySet<string>): LostPromise[] {
  const concerned = importersOf(after, changed);
  const known = new Map<string, number>();
  for (const lost of lostIn(before, concerned, 'drops')) known.set(keyOf(lost), (known.get(keyOf(lost)) ?? 0) + 1);
  return lostIn(after, concerned, 'starts').filter((lost) => {
    const left = known.get(keyOf(lost)) ?? 0;
    known.set(keyOf(lost), left - 1);
    return left <= 0;
  });
}

const keyOf = ({ file, message }: LostPromise): string => `${file}\0${message}`;

/** Changed files and all that see them through imports. */
function importersOf({ resolutions }: Program, changed: ReadonlySet<string>): Set<string> {
  const importers = new Map<string, string[]>();
  for (const [file, resolved] of resolutions) {
    for (const target of resolved.values()) if (target.kind === 'file') importers.set(target.file, [...(importers.get(target.file) ?? []), file]);
  }
  const seen = new Set(changed);
  const queue = [...changed];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    for (const importer of importers.get(file) ?? []) {
      if (seen.has(importer)) continue;
      seen.add(importer);
      queue.push(importer);
    }
  }
  return seen;
}

/** A bare call at the top level starts a program, and loses nothing. Once the top level is the body of a function, the same call drops its promise. */
type TopLevel = 'starts' | 'drops';

function lostIn(program: Program, files: ReadonlySet<string>, topLevel: TopLevel): LostPromise[] {
  const graph = callGraphOf(program);
  return [...files].flatMap((file) => {
    const module = program.modules.get(file);
    return module === undefined ? [] : module.calls.flatMap((call) => lostAt(graph, module, call, topLevel));
  });
}

function lostAt(graph: CallGraph, module: Module, call: CallSite, topLevel: TopLevel): LostPromise[] {
  const how = lossOf(module, call, topLevel);
  if (how === undefined || call.isNew) return [];
  const { values, certain } = graph.callees(module.file, call);
  if (!certain || values.length === 0) return [];
  const from: string[] = [];
  for (const value of values) {
    const found = value.kind === 'function' ? graph.functionOf(`${value.file}#${value.fn}`) : undefined;
    if (found === undefined || found.fn.isGenerator || returnsPromise(graph, found.module, found.fn) !== 'yes') return [];
    from.push(found.module.file);
  }
  return [{ file: module.file, from, message: `the promise of '${call.calleeText}' is ${how}` }];
}

/** What becomes of a promise at a place where nobody takes it for one. */
function lossOf(module: Module, call: CallSite, topLevel: TopLevel): string | undefined {
  switch (call.use.how) {
    case 'condition':
    case 'operand':
    case 'template':
    case 'spread':
    case 'iterated':
      return `used as a value (${call.use.how})`;
    case 'member':
      return call.use.name === undefined || !ADOPTING.has(call.use.name) ? 'used as a value (member)' : undefined;
    case 'dropped':
      return call.fn === 0 && topLevel === 'starts' ? undefined : 'dropped';
    case 'returned':
      return module.functions[call.fn]?.isAsync === true && isInTry(module, call) ? 'returned bare from try' : undefined;
    default:
      return undefined;
  }
}

const ADOPTING = new Set(['then', 'catch', 'finally']);

const isInTry = (module: Module, call: CallSite): boolean => module.regions.some((region) => region.kind === 'try' && region.fn === call.fn && region.start <= call.start && call.end <= region.end);
