import { createHash } from 'node:crypto';
import type { Entry } from '../../../catalog/entry.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Fn } from '../../program/function.ts';
import { lineIndex } from '../../program/lines.ts';
import type { Module } from '../../program/module.ts';
import type { Program } from '../../program/program.ts';
import { isWorkerFile } from '../../findings/file-role.ts';
import type { Policy } from '../policy.ts';
import { asksThread } from './existing-pool.ts';

/** What stands in the catalogue for a function of the program that is to run on a thread. */
export const OFFLOADED: Entry = {
  id: 'program#offloaded',
  module: 'program',
  path: 'offloaded',
  match: { how: 'call' },
  kind: 'cpu',
  instead: { form: 'executor', why: 'It was named as one that blocks.' },
  errors: { as: 'same' },
  frees: 'no',
  preset: 'recommended',
  verified: 'said by whoever runs the migration',
};

/** The functions that were named by `--offload`, or by `@blocking` in a comment where a pool is asked for, as findings: each gets an outcome. */
export function offloadFindings(program: Program, policy: Policy): Finding[] {
  const open = [...program.modules.values()].filter(({ file }) => !isWorkerFile(file));
  return open.flatMap((module) => module.functions.filter((fn) => isAsked(module, fn, policy) && !asksThread(program, module, fn)).map((fn) => findingOf(module, fn)));
}

/** Names that no function has. */
export function unknownOffloads({ modules }: Program, { offload = [] }: Policy): string[] {
  return offload.filter((name) => ![...modules.values()].some((module) => module.functions.some((fn) => nameOf(module, fn) === name)));
}

const nameOf = ({ file }: Module, fn: Fn): string => `${file}#${fn.name ?? ''}`;

function isAsked(module: Module, fn: Fn, { executor, offload = [] }: Policy): boolean {
  if (offload.includes(nameOf(module, fn))) return fn.binding !== undefined || !module.functions.some((each) => each.name === fn.name && each.binding !== undefined);
  return executor !== 'none' && fn.jsdoc !== undefined && /@blocking\b/.test(module.text.slice(fn.jsdoc.start, fn.jsdoc.end));
}

/** No call has such a number: it stands for the body of the function. */
export const bodyCall = (fn: number): number => -fn - 1;

/** The function that a call's number stands for, where it is such a number. */
export const bodyFunction = (call: number): number | undefined => (call < 0 ? -call - 1 : undefined);

function findingOf(module: Module, fn: Fn): Finding {
  const { file, text } = module;
  const api = fn.name ?? 'function';
  const { start, end } = fn.nameRange ?? fn;
  return {
    id: createHash('sha256').update(`${file}\0offload\0${api}`).digest('hex').slice(0, 12),
    file,
    start,
    end,
    rule: 'no-blocking-cpu',
    entry: OFFLOADED.id,
    kind: 'cpu',
    api,
    certainty: 'certain',
    context: { kind: 'function', verdict: 'must-not-block' },
    chain: [{ name: api, file, ...lineIndex(text).at(start) }],
    preset: 'recommended',
    call: bodyCall(fn.id),
    where: `in the function '${api}'`,
    instead: 'a pool of worker threads',
  };
}
