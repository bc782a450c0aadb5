import { lookupPromise } from '../../catalog/index.ts';
import type { CallGraph } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { CallSite, Module } from '../program/module.ts';
import type { Origin } from '../program/origin.ts';

export type Answer = 'yes' | 'no' | 'maybe';

const CHAINING = new Set(['then', 'catch', 'finally']);

/**
 * Does a sync function return a promise? `yes`: a native one on every way out, so that making it async changes nothing for who
 * waits for it. `maybe`: something that looks like one, perhaps of another library, or only on some ways.
 */
export function returnsPromise(graph: CallGraph, module: Module, fn: Fn): Answer {
  if (fn.isAsync) return 'yes';
  const answers = fn.returns.map((each) => (each.origin === undefined ? 'no' : isPromise(graph, module, each.origin)));
  if (answers.length > 0 && answers.every((answer) => answer === 'yes')) return 'yes';
  if (answers.some((answer) => answer !== 'no')) return 'maybe';
  return callersChain(graph, module, fn) ? 'maybe' : 'no';
}

function isPromise(graph: CallGraph, module: Module, origin: Origin, depth = 0): Answer {
  if (depth > 8) return 'no';
  switch (origin.kind) {
    case 'new':
      return origin.callee.kind === 'global' && origin.callee.name === 'Promise' ? 'yes' : 'no';
    case 'result':
      return isPromiseCall(graph, module, origin.callee, depth);
    case 'binding': {
      const binding = module.bindings[origin.binding];
      const answers = binding === undefined || binding.kind === 'import' ? [] : binding.values.map((value) => isPromise(graph, module, value, depth + 1));
      return answers.length > 0 && answers.every((answer) => answer === 'yes') ? 'yes' : answers.some((answer) => answer !== 'no') ? 'maybe' : 'no';
    }
    case 'either': {
      const answers = origin.of.map((each) => isPromise(graph, module, each, depth + 1));
      return answers.every((answer) => answer === 'yes') ? 'yes' : answers.some((answer) => answer !== 'no') ? 'maybe' : 'no';
    }
    default:
      return 'no';
  }
}

function isPromiseCall(graph: CallGraph, module: Module, callee: Origin, depth: number): Answer {
  if (callee.kind === 'member' && CHAINING.has(callee.name)) return isPromise(graph, module, callee.object, depth + 1) === 'yes' ? 'yes' : 'maybe';
  const [value] = graph.follower.follow(module.file, callee).values;
  if (value?.kind === 'global') return value.path[0] === 'Promise' && value.path.length === 2 ? 'yes' : 'no';
  if (value?.kind === 'external') return lookupPromise(value.module, value.path.join('.') || 'default').length > 0 || value.path.join('.') === 'promisify.()' ? 'yes' : 'no';
  if (value?.kind !== 'function') return 'no';
  const found = graph.program.modules.get(value.file);
  const fn = found?.functions[value.fn];
  return found === undefined || fn === undefined || fn.isGenerator ? 'no' : fn.isAsync ? 'yes' : depth > 4 ? 'no' : returnsOf(graph, found, fn, depth);
}

function returnsOf(graph: CallGraph, module: Module, fn: Fn, depth: number): Answer {
  const answers = fn.returns.map((each) => (each.origin === undefined ? 'no' : isPromise(graph, module, each.origin, depth + 1)));
  return answers.length > 0 && answers.every((answer) => answer === 'yes') ? 'yes' : answers.some((answer) => answer !== 'no') ? 'maybe' : 'no';
}

/** Somebody already treats the result as a promise. */
function callersChain(graph: CallGraph, module: Module, fn: Fn): boolean {
  return graph.callsTo(`${module.file}#${fn.id}`).some((ref) => {
    const call: CallSite | undefined = graph.program.modules.get(ref.file)?.calls[ref.call];
    return call !== undefined && (call.use.how === 'awaited' || (call.use.how === 'member' && CHAINING.has(call.use.name ?? '')));
  });
}
