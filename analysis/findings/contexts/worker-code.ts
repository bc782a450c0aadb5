import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer, oncePerPair } from '../../program/once-per.ts';
import type { Range } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import { isWorkerFile } from '../file-role.ts';
import { handlingsInFile } from '../handling.ts';
import { startedAsWorkers } from './worker-entries.ts';

/** Code that runs in a thread or process of its own: it says so itself, or another file of the program starts it. */
export const isWorkerCode = oncePerPair((graph: CallGraph, module: Module): boolean => (isWorkerFile(module.file) && !takesJobs(module)) || startedAsWorkers(graph.program).has(module.file) || isOwnWitness(graph, module));

/** `new Worker('mail', send)` of a queue takes its jobs on the thread that it stands on, whatever its file is called. Who only needs the type of a job may be started by it. */
const takesJobs = ({ imports }: Module): boolean => imports.some(({ specifier, typeOnly, names }) => !typeOnly && QUEUES.test(specifier) && names.some(({ imported }) => !OF_JOBS.test(imported)));

const QUEUES = /^(?:bullmq|bull|bee-queue|agenda|kafkajs|amqplib|amqp-connection-manager|pg-boss|graphile-worker|sqs-consumer|nats|@temporalio\/worker|@nestjs\/(?:bull|bullmq|microservices|schedule)|@golevelup\/nestjs-rabbitmq)$/;
const OF_JOBS = /^(?:Job|SandboxedJob|DoneCallback)$/;

/** `parentPort.on('message', …)`: a file may have both sides, what listens to the parent is the worker's. */
export function listensAsWorker(graph: CallGraph, module: Module, fn: Fn): boolean {
  return handlingsInFile(graph, module, fn).some(({ call }) => graph.callees(module.file, call).values.some((value) => value.kind === 'external' && value.module === 'node:worker_threads' && value.path[0] === 'parentPort'));
}

/**
 * Where a file asks which side it is on: the branch of `if (!isMainThread)`, or the other one of `if (isMainThread)`, what is written in it,
 * and functions of the file that nothing but such code mentions.
 */
export function isOnWorkerSide(module: Module, fn: Fn, seen: ReadonlySet<number> = new Set()): boolean {
  const branches = workerBranches(module);
  if (branches.length === 0 || seen.has(fn.id)) return false;
  const isInside = ({ start, end }: Range): boolean => branches.some((branch) => branch.start <= start && end <= branch.end);
  if (isInside(fn)) return true;
  const mentions = fn.binding === undefined ? [] : module.references.filter(({ binding, access }) => binding === fn.binding && access !== 'type');
  const isExported = module.exports.some(({ origin }) => origin.kind === 'binding' && origin.binding === fn.binding);
  return mentions.length > 0 && !isExported && mentions.every((each) => isInside(each) || isOfWorker(module, each.fn, new Set([...seen, fn.id])));
}

function isOfWorker(module: Module, id: number, seen: ReadonlySet<number>): boolean {
  const fn = module.functions[id];
  return fn !== undefined && fn.kind !== 'module' && (seen.has(id) || isOnWorkerSide(module, fn, seen));
}

const workerBranches = oncePer((module: Module): readonly Range[] => {
  if (!mentions(module, 'isMainThread')) return [];
  const asked = [...module.references.filter(({ binding }) => isImported(module, binding, 'isMainThread')), ...module.members.filter(({ name }) => name === 'isMainThread')];
  return asked.flatMap(({ start, end }) => {
    const before = /\bif\s*\(\s*(!?)\s*$/.exec(module.text.slice(0, start));
    const after = /^\s*\)/.exec(module.text.slice(end));
    const [then, otherwise] = before === null || after === null ? [] : branchesAfter(module, end);
    const branch = before?.[1] === '!' ? then : otherwise;
    return branch === undefined ? [] : [branch];
  });
});

const isImported = ({ imports }: Module, binding: number, name: string): boolean => imports.some(({ names }) => names.some((each) => each.imported === name && each.binding === binding));

/** The two branches of the test that ends there. */
function branchesAfter({ regions }: Module, end: number): readonly Range[] {
  const branches = regions.filter(({ kind, start }) => kind === 'branch' && start >= end).sort((a, b) => a.start - b.start);
  return branches.filter(({ split }) => split === branches[0]?.split);
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

/** `process.on('message', …)`, and `process.send` for the answer; `self.onmessage`, and `self.postMessage`; or the worker side of a pool. */
function listensToParent(graph: CallGraph, module: Module): boolean {
  const named = module.calls.map((call) => ({ call, names: graph.callees(module.file, call).values.map(nameOf) }));
  const isCalled = (name: RegExp, first?: string): boolean => named.some(({ call, names }) => names.some((each) => name.test(each)) && (first === undefined || isText(call, first)));
  if (/\bself\s*\.\s*(?:onmessage\s*=|addEventListener\s*\(\s*['"]message['"])/.test(module.text) && isCalled(/^self\.postMessage$/)) return true;
  return isCalled(/^workerpool#worker$|^comlink#expose$|^threads(?:\/worker)?#expose$/) || (isCalled(/^process\.(?:on|once)$/, 'message') && isCalled(/^process\.send$/));
}

function nameOf(value: Value): string {
  if (value.kind === 'global') return value.path.join('.');
  if (value.kind !== 'external') return '';
  return value.module === 'node:process' ? ['process', ...value.path].join('.') : `${value.module}#${value.path.join('.')}`;
}

const isText = ({ args: [first] }: CallSite, text: string): boolean => first?.origin.kind === 'literal' && first.origin.value === text;
