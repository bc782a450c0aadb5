import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePerPair } from '../../program/once-per.ts';
import type { Value } from '../../program/value.ts';
import { isWorkerFile } from '../file-role.ts';
import { handlingsInFile } from '../handling.ts';
import { startedAsWorkers } from './worker-entries.ts';

/** Code that runs in a thread or process of its own: it says so itself, or another file of the program starts it. */
export const isWorkerCode = oncePerPair((graph: CallGraph, module: Module): boolean => isWorkerFile(module.file) || startedAsWorkers(graph.program).has(module.file) || isOwnWitness(graph, module));

/** `parentPort.on('message', …)`: a file may have both sides, what listens to the parent is the worker's. */
export function listensAsWorker(graph: CallGraph, module: Module, fn: Fn): boolean {
  return handlingsInFile(graph, module, fn).some(({ call }) => graph.callees(module.file, call).values.some((value) => value.kind === 'external' && value.module === 'node:worker_threads' && value.path[0] === 'parentPort'));
}

/** Talks to a parent. A file that asks which side it is on has both. */
function isOwnWitness(graph: CallGraph, module: Module): boolean {
  if (mentions(module, 'isMainThread')) return false;
  const threads = module.imports.some(({ specifier }) => /^(node:)?worker_threads$/.test(specifier));
  if (threads && (mentions(module, 'parentPort') || mentions(module, 'workerData'))) return true;
  return listensToParent(graph, module);
}

function mentions({ imports, references, members }: Module, name: string): boolean {
  const isRead = (binding: number): boolean => references.some((each) => each.binding === binding);
  return imports.some(({ names }) => names.some(({ imported, binding }) => imported === name && isRead(binding))) || members.some((member) => member.name === name);
}

/** `process.on('message', …)`, and `process.send` for the answer; or the worker side of a pool. */
function listensToParent(graph: CallGraph, module: Module): boolean {
  const named = module.calls.map((call) => ({ call, names: graph.callees(module.file, call).values.map(nameOf) }));
  const isCalled = (name: RegExp, first?: string): boolean => named.some(({ call, names }) => names.some((each) => name.test(each)) && (first === undefined || isText(call, first)));
  return isCalled(/^workerpool#worker$|^comlink#expose$|^threads(?:\/worker)?#expose$/) || (isCalled(/^process\.(?:on|once)$/, 'message') && isCalled(/^process\.send$/));
}

function nameOf(value: Value): string {
  if (value.kind === 'global') return value.path.join('.');
  if (value.kind !== 'external') return '';
  return value.module === 'node:process' ? ['process', ...value.path].join('.') : `${value.module}#${value.path.join('.')}`;
}

const isText = ({ args: [first] }: CallSite, text: string): boolean => first?.origin.kind === 'literal' && first.origin.value === text;
