import type { Entry } from '../../../catalog/entry.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Argument, CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Policy } from '../policy.ts';
import { copies } from './cloneable.ts';
import { configuredElsewhere, testedClass } from './package-state.ts';
import type { Found } from './setup.ts';
import type { TaskBody } from './task.ts';

/** Only a thread frees the event loop: there is no asynchronous form, or it blocks as well. */
export const needsThread = ({ instead, frees, fakeAsync }: Entry): boolean => instead.form === 'executor' || fakeAsync === true || (frees === 'no' && 'module' in instead);

/** A trip to a worker thread and back, with little to copy: 95 of 100 took less with piscina 5.3 on Node 20, once the thread was there. */
const ROUND_TRIP_MICROS = 100;

/** A blocking call as a task for a worker thread, or which of the proofs is missing. */
export function apiTask(graph: CallGraph, policy: Policy, module: Module, call: CallSite, entry: Entry): TaskBody | Found {
  if (entry.match.how === 'method' || entry.match.how === 'new') return ['stays-on-thread', `'${call.calleeText}' works on an object that belongs to the thread which made it`, 'give that object, with all that uses it, a worker thread of its own by hand'];
  if (entry.task?.micros !== undefined && entry.task.micros < ROUND_TRIP_MICROS) return ['executor-cost', `${entry.path} takes about ${entry.task.micros} µs, a worker thread answers after ${ROUND_TRIP_MICROS} µs`, 'name a function that calls it often: --offload FILE#FUNCTION'];
  if (entry.fakeAsync === true && call.use.how !== 'awaited') return ['fake-async', `what '${call.calleeText}' gives is not awaited at once`, 'await it'];
  return argumentsObstacle(graph, policy, module, call, entry) ?? resultObstacle(policy, call, entry) ?? stateObstacle(graph, entry) ?? importedBody(module, call);
}

function argumentsObstacle(graph: CallGraph, policy: Policy, module: Module, call: CallSite, { task }: Entry): Found | undefined {
  const looked = call.args.filter((_, index) => task === undefined || task.inspect?.includes(index) === true);
  for (const argument of looked) {
    const { as, what } = copies(graph, module, argument.origin, argument);
    if (as === 'no' || (as === 'unknown' && !policy.assumeCloneable)) return ['not-cloneable', `${excerpt(argument)} is ${what}, which ${as === 'no' ? 'cannot be copied to' : 'may not be the same on'} another thread`, as === 'no' ? 'give the call data only' : 'say in a type what it is, or use --assume-cloneable'];
  }
  return undefined;
}

const LONGEST = 40;

/** The argument as it is written, cut to what fits into a message. */
function excerpt({ text }: Argument): string {
  const line = text.replace(/\s+/g, ' ');
  return `'${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}'`;
}

function resultObstacle({ assumeCloneable }: Policy, { calleeText }: CallSite, { task }: Entry): Found | undefined {
  if (task?.gives === 'instance') return ['not-cloneable', `what '${calleeText}' gives is an instance, which would arrive without its methods`, 'name a function that takes from it what is needed: --offload FILE#FUNCTION'];
  if (task !== undefined || assumeCloneable) return undefined;
  return ['not-cloneable', `it is not known whether what '${calleeText}' gives can be copied`, 'say so in its catalogue entry, or use --assume-cloneable'];
}

function stateObstacle(graph: CallGraph, { module: name, task }: Entry): Found | undefined {
  const configured = configuredElsewhere(graph, name, task?.configuredBy ?? []);
  if (configured !== undefined) return ['executor-state', `'${configured}' changes how ${name} works, and a worker thread has its own ${name}`, 'name a function that sets it up and uses it: --offload FILE#FUNCTION'];
  const tested = testedClass(graph, name);
  return tested === undefined ? undefined : ['executor-errors', `'instanceof ${tested}' would be false for an error of another thread`, 'tell errors by name or code'];
}

/** How the callee came into its file, so that the worker module can bring it in the same way. */
export function importedBody(module: Module, call: CallSite): Extract<TaskBody, { how: 'api' }> | Found {
  const path: string[] = [];
  let origin: Origin = call.callee;
  while (origin.kind === 'member') {
    path.unshift(origin.name);
    origin = origin.object;
  }
  const name = origin.kind === 'binding' ? origin.binding : -1;
  const record = module.imports.find((each) => each.topLevel && each.names.some((bound) => bound.binding === name));
  const bound = record?.names.find((each) => each.binding === name);
  const binding = module.bindings[name];
  if (record === undefined || bound === undefined || binding === undefined) return ['executor-capture', `'${call.calleeText}' is not called by an imported name, so that a worker module could not import it`, 'import it at the top of the file'];
  return { how: 'api', specifier: record.specifier, imported: bound.imported, local: binding.name, path };
}
