import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Use } from '../../program/structure.ts';
import { handlingOf } from '../handling.ts';

/** What speaks against a promise there, completing "the promise …", and what belongs there. */
export interface WrongArgument {
  readonly how: string;
  readonly instead: string;
}

export const COMBINATORS: ReadonlySet<string> = new Set(['all', 'allSettled', 'any', 'race'].map((name) => `Promise.${name}`));

/** `setTimeout(save(), 100)`, `Promise.all(load(), save())`: what it gives is no more wanted there than the promise, so that no `await` mends it. */
export function wrongArgument(graph: CallGraph, module: Module, use: Use): WrongArgument | undefined {
  const call = use.how === 'argument' ? module.calls[use.call] : undefined;
  if (call === undefined || use.how !== 'argument') return undefined;
  const handling = handlingOf(graph, module, use);
  if (handling?.by === 'model' && handling.certainty === 'certain') return { how: `\`${call.calleeText}\` takes a function there, and calls no promise`, instead: 'hand over a function that makes it' };
  const [value, ...others] = use.index === 0 ? graph.callees(module.file, call).values : [];
  if (others.length > 0 || value?.kind !== 'global' || !COMBINATORS.has(value.path.join('.'))) return undefined;
  return { how: `\`${call.calleeText}\` takes a list, and rejects where it is given anything else`, instead: 'put the promises into a list, or await the promise of one' };
}
