import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import { usesJest } from '../../program/project/build-evidence.ts';
import { floorOf } from '../floor.ts';
import type { Policy } from '../policy.ts';
import { ownerOf } from '../references/public.ts';
import { rangeFor } from './library.ts';

/** The policy with a library by name: one for the whole program, because its packages share pools. */
export function withChosenLibrary(graph: CallGraph, policy: Policy): Policy {
  if (policy.executor !== 'auto') return policy;
  const fits = policy.pool === 'threads' && [...graph.program.modules.values()].every((module) => fitsPiscina(graph, policy, module));
  return { ...policy, executor: fits ? 'piscina' : 'workerpool' };
}

/** Under jest no task of piscina 4 ever ends; and its threads could not load CommonJS that tsx runs from source. */
function fitsPiscina(graph: CallGraph, policy: Policy, module: Module): boolean {
  const owner = ownerOf(graph.program, module.file);
  if (owner === undefined) return true;
  const range = rangeFor('piscina', floorOf(graph, policy, module).node);
  if (range?.startsWith('^4') === true && usesJest(owner)) return false;
  return !(owner.dependencies.tsx !== undefined && /^tsx?$/.test(module.language) && module.emitted === 'commonjs');
}
