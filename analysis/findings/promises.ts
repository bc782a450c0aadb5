import { promises as promiseCalls, type PromiseCall } from '../../catalog/index.ts';
import { satisfies } from 'semver';
import type { CallGraph } from '../program/call-graph.ts';
import type { CallSite, Module } from '../program/module.ts';
import type { Value } from '../program/value.ts';

/** A call that certainly returns a promise which nobody takes. */
export interface DroppedPromise {
  readonly file: string;
  readonly call: CallSite;
  /** As the code spells it. */
  readonly api: string;
}

const known = new Map<string, PromiseCall>(promiseCalls.map((each) => [`${each.module}#${each.path}`, each]));

/** A promise counts as dropped where its call is a statement of its own. At a module's top level a bare call of an async main is how programs start. */
export function droppedPromises(graph: CallGraph, module: Module): DroppedPromise[] {
  return module.calls.flatMap((call) => droppedPromise(graph, module, call));
}

function droppedPromise(graph: CallGraph, module: Module, call: CallSite): DroppedPromise[] {
  if (call.isNew || call.tagged || call.use.how !== 'dropped' || call.fn === 0) return [];
  const { values, certain } = graph.callees(module.file, call);
  if (!certain || values.length === 0 || !values.every((value) => returnsPromise(graph, value, call))) return [];
  return [{ file: module.file, call, api: call.calleeText }];
}

function returnsPromise(graph: CallGraph, value: Value, call: CallSite): boolean {
  if (value.kind === 'function') {
    const fn = graph.program.modules.get(value.file)?.functions[value.fn];
    return fn?.isAsync === true && !fn.isGenerator;
  }
  return value.kind === 'external' && (isPromisified(value) || isKnown(value, call));
}

function isKnown(value: Extract<Value, { kind: 'external' }>, call: CallSite): boolean {
  const entry = known.get(`${value.module}#${value.path.length === 0 ? 'default' : value.path.join('.')}`);
  if (entry === undefined) return false;
  if (entry.versions !== undefined && (value.version === undefined || !satisfies(value.version, entry.versions))) return false;
  return entry.orCallback !== true || !call.args.some(({ origin }) => origin.kind === 'function' || origin.kind === 'binding');
}

/** `const sleep = promisify(setTimeout); sleep(5);` */
function isPromisified(value: Extract<Value, { kind: 'external' }>): boolean {
  return value.module === 'node:util' && value.path.join('.') === 'promisify.()';
}
