import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Reach } from '../blocking/chain.ts';
import { surroundingsOf } from '../contexts/context.ts';
import type { Unnumbered } from '../finding.ts';
import { contextWords } from '../words.ts';
import type { Loss } from './loss.ts';

/** A promise that is lost or misused, as a finding: where it stands, and what its message says of the place. */
export function lossFinding(graph: CallGraph, reach: Reach, module: Module, loss: Loss): Unnumbered {
  const { context, fn } = surroundingsOf(graph, module, loss.fn);
  const where = contextWords(context.kind, fn.name);
  const { rule, start, end, api, instead, preset } = loss;
  return {
    rule,
    file: module.file,
    start,
    end,
    api,
    context,
    call: loss.call ?? -1,
    where,
    kind: 'promise',
    certainty: 'certain',
    chain: [reach.link(module.file, start, api)],
    preset,
    loss: { what: loss.what, why: inPlace(loss.why, where) },
    ...(loss.inTypescriptEslint ? { inTypescriptEslint: true } : {}),
    instead,
  };
}

/** A reason may say where it holds, at its beginning or further on. */
function inPlace(why: string, where: string): string {
  return why.replace('{where}', where).replace('{Where}', `${where.charAt(0).toUpperCase()}${where.slice(1)},`);
}
