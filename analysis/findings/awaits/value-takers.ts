import { COMPARING, EXPECTING, LOOKING_FOR, SEARCHING, valueTakers, type ValueTaker } from '../../../catalog/value-takers.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Use } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import type { Appearance } from './appearances.ts';
import { answersWith } from './responses.ts';

const takers = new Map<string, ValueTaker>(valueTakers.map((each) => [`${each.module}#${each.path}`, each]));

/** What is done with a promise by the call that it is given to, alone or in a list or object, completing "the promise …". */
export function takenBy(graph: CallGraph, module: Module, { is, use, call: made }: Appearance): string | undefined {
  const given = givenTo(module, use, 0);
  const call = given === undefined ? undefined : module.calls[given.call];
  if (given === undefined || call === undefined) return undefined;
  const many = is.is === 'promises';
  const value = calledBy(graph, module, call);
  const taker = value === undefined ? undefined : takers.get(keyOf(value));
  if (taker !== undefined) return given.index < (taker.first ?? Infinity) && (taker.deep === true || (given.depth === 0 && !many)) ? `\`${call.calleeText}\` takes it, and a promise there ${taker.gives}` : undefined;
  if (isSearch(graph, module, call) && given.index === 0 && given.depth === 0 && !many) return `\`${call.calleeText}\` takes it, and a promise there becomes the text \`[object Promise]\``;
  const answer = answersWith(module, call);
  if (answer !== undefined && given.index === 0 && (given.depth === 0 || answer.endsWith('`{}`'))) return `\`${call.calleeText}\` takes it, and a promise there ${answer}`;
  if (made === undefined || many || given.depth > 0) return undefined;
  if (value !== undefined && isExpectation(value) && isCompared(call.use)) return `\`${call.calleeText}\` compares it, and not what it gives`;
  return call.callee.kind === 'member' && LOOKING_FOR.includes(call.callee.name) && given.index === 0 && graph.targets(module.file, call).length === 0 ? `\`${call.callee.name}\` looks for it, and it is in nothing yet` : undefined;
}

/** `/TODO/.test(text)`. */
function isSearch({ follower }: CallGraph, { file }: Module, { callee }: CallSite): boolean {
  if (callee.kind !== 'member' || !SEARCHING.includes(callee.name)) return false;
  const { values, certain } = follower.follow(file, callee.object);
  return certain && values.length > 0 && values.every((value) => value.kind === 'literal' && value.type === 'regexp');
}

interface Given {
  readonly call: number;
  readonly index: number;
  /** How many lists and objects are around it. */
  readonly depth: number;
}

function givenTo(module: Module, use: Use, depth: number): Given | undefined {
  if (use.how === 'argument') return { call: use.call, index: use.index, depth };
  if (use.how === 'element') return givenTo(module, use.of, depth + 1);
  const holder = use.how === 'value' && use.object !== undefined ? module.objects[use.object] : undefined;
  return holder === undefined ? undefined : givenTo(module, holder.use, depth + 1);
}

function calledBy(graph: CallGraph, { file }: Module, call: CallSite): Value | undefined {
  const { values, certain } = graph.callees(file, call);
  return certain && values.length === 1 ? values[0] : undefined;
}

function keyOf(value: Value): string {
  if (value.kind === 'global') return `globalThis#${value.path.join('.')}`;
  return value.kind === 'external' ? `${value.module}#${value.path.length === 0 ? 'default' : value.path.join('.')}` : '';
}

const isExpectation = (value: Value): boolean => EXPECTING.some((module) => keyOf(value) === `${module}#expect`);

const isCompared = (use: Use): boolean => use.how === 'member' && use.name !== undefined && (use.name === 'not' || COMPARING.includes(use.name));
