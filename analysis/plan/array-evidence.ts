import type { CallGraph } from '../program/call-graph.ts';
import type { Module } from '../program/module.ts';
import type { Origin } from '../program/origin.ts';

const GIVES_ARRAY = new Set(['map', 'filter', 'flatMap', 'flat', 'split', 'slice', 'concat', 'sort', 'reverse', 'splice', 'toSorted', 'toReversed', 'match', 'matchAll']);
const GLOBALS = new Set(['Object.keys', 'Object.values', 'Object.entries', 'Object.getOwnPropertyNames', 'Array.from', 'Array.of', 'Array']);
const APIS = new Set(['readdirSync', 'sync', 'globSync', 'globbySync', 'readdir', 'glob', 'globby', 'listSync']);

/** Is the value certainly an array? By where it comes from: literals, methods that give arrays, and APIs known to. */
export function isArray(graph: CallGraph, module: Module, origin: Origin, depth = 0): boolean {
  if (depth > 8) return false;
  switch (origin.kind) {
    case 'literal':
      return origin.type === 'array';
    case 'binding':
      return bindingIsArray(graph, module, origin.binding, depth);
    case 'awaited':
      return isArray(graph, module, origin.of, depth + 1);
    case 'result':
      return resultIsArray(graph, module, origin.callee, depth);
    case 'either':
      return origin.of.every((each) => isArray(graph, module, each, depth + 1));
    default:
      return false;
  }
}

function bindingIsArray(graph: CallGraph, module: Module, id: number, depth: number): boolean {
  const binding = module.bindings[id];
  if (binding === undefined || binding.values.length === 0) return false;
  if (binding.kind === 'param') return /\[\]$|^(Readonly)?Array</.test(module.functions[binding.fn]?.params.find((param) => param.binding === id)?.typeText ?? '');
  return binding.values.every((value) => isArray(graph, module, value, depth + 1));
}

function resultIsArray(graph: CallGraph, module: Module, callee: Origin, depth: number): boolean {
  if (callee.kind === 'member' && GIVES_ARRAY.has(callee.name)) return (callee.name !== 'concat' && callee.name !== 'slice') || isArray(graph, module, callee.object, depth + 1);
  const [value] = graph.follower.follow(module.file, callee).values;
  if (value?.kind === 'external') return APIS.has(value.path.at(-1) ?? value.module) || APIS.has(value.module);
  if (value?.kind === 'global') return GLOBALS.has(value.path.join('.'));
  return false;
}
