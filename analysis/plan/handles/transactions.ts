import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { codeAround } from '../executor/captures.ts';
import { copies } from '../executor/cloneable.ts';
import type { Found } from '../executor/setup.ts';
import { errorObstacle } from '../executor/offload-task.ts';
import { siteKey } from '../site.ts';
import { isChangedIn, parameterBindings } from '../executor/identity.ts';
import { givenTo } from './given.ts';
import type { Asked } from './statements.ts';
import type { Transacting, Transaction } from './transaction.ts';

/**
 * The transactions of a program whose functions can run on the threads of their connections: each is written where it is made,
 * and uses its connection, statements, and what can go along. Or why one of them cannot.
 */
export function transactionsOf(transacting: Transacting, calls: readonly Asked[]): { readonly made: readonly Transaction[]; readonly obstacle?: Found } {
  const all: Transaction[] = [];
  for (const { module, call, entry } of calls) {
    if (entry?.runs === undefined) continue;
    const made = transactionOf(transacting, module, call, entry.runs);
    if (!('key' in made)) return { made: [], obstacle: made };
    all.push(made);
  }
  const asked = calls.filter(({ entry }) => entry?.path.startsWith('Transaction.') === true);
  const obstacle = transacting.policy.assumeCloneable ? undefined : argumentsObstacle(transacting.graph, asked);
  return obstacle === undefined ? { made: all } : { made: [], obstacle };
}

const BY_HAND = 'give the connection, with the functions that are its transactions, a worker thread of its own by hand';

const stays = ({ calleeText }: CallSite, what: string, hint = BY_HAND): Found => ['stays-on-thread', `the function that '${calleeText}' is given ${what}`, hint];

function transactionOf(transacting: Transacting, module: Module, call: CallSite, index: number): Transaction | Found {
  const { graph } = transacting;
  const argument = call.args[index];
  const fn = argument?.origin.kind === 'function' ? module.functions[argument.origin.fn] : undefined;
  if (fn === undefined || argument === undefined || call.args.length > 1) return stays(call, 'is not written there, and would have to be on the thread of its connection', 'write the function where the transaction is made');
  if (/^tsx?$/.test(module.language)) return stays(call, 'would need types on the thread of its connection', BY_HAND);
  if (fn.isAsync || fn.isGenerator || fn.uses.arguments || fn.uses.newTarget || fn.uses.super) return stays(call, 'is asynchronous, a generator, or asks how it was called');
  const statement = { start: argument.start, end: argument.end };
  const given = givenTo(transacting, module, call, fn);
  if (!('bindings' in given)) return given;
  const moved = codeAround(graph, module, fn, statement, given.bindings);
  if (!('fn' in moved)) return moved;
  const obstacle = errorObstacle(graph, module, fn) ?? changedArgument(module, call, fn) ?? carriedHandle(transacting, module, moved.carried) ?? (transacting.policy.assumeCloneable ? undefined : resultObstacle(transacting, module, call, fn));
  return obstacle ?? { key: siteKey(module.file, call.id), module, call, name: nameFor(module, call), body: { how: 'transaction', moved, given: given.all } };
}

/** What goes along is data and functions that use nothing of the connection. */
function carriedHandle({ graph, classes }: Transacting, module: Module, carried: readonly { readonly binding: number; readonly statement: { start: number; end: number } }[]): Found | undefined {
  const isHandle = (binding: number): boolean => graph.follower.follow(module.file, { kind: 'binding', binding }).values.some((value) => classes.classOf(value) !== undefined);
  const holder = carried.find(({ binding }) => isHandle(binding));
  return holder === undefined ? undefined : ['stays-on-thread', `'${module.bindings[holder.binding]?.name ?? ''}' is used by a function that a transaction calls`, 'use it in the function of the transaction itself'];
}

function changedArgument(module: Module, call: CallSite, fn: Fn): Found | undefined {
  const changed = fn.params.flatMap((param) => parameterBindings(module, fn, param)).find(({ id }) => isChangedIn(module, fn, id));
  return changed === undefined ? undefined : ['executor-identity', `the function that '${call.calleeText}' is given changes '${changed.name}', and its caller would not see it`, 'give a new value back instead'];
}

/** Data, or what one statement gave: Buffers deeper inside would arrive as something else. */
function resultObstacle({ graph, classes }: Transacting, module: Module, call: CallSite, fn: Fn): Found | undefined {
  const isRows = (origin: Fn['returns'][number]['origin']): boolean => {
    if (origin?.kind === 'binding') return module.bindings[origin.binding]?.reassigned === false && module.bindings[origin.binding]?.values.every(isRows) === true && (module.bindings[origin.binding]?.values.length ?? 0) > 0;
    if (origin?.kind !== 'result') return false;
    const { values, certain } = graph.follower.follow(module.file, origin.callee);
    return certain && values.length > 0 && values.every((value) => /^(?:run|get|all)$/.test(classes.methodOf(value)?.name ?? ''));
  };
  const odd = fn.returns.find(({ argument, origin }) => argument !== undefined && !isRows(origin) && (origin === undefined || !/^(?:data|buffer)$/.test(copies(graph, module, origin, argument).as)));
  return odd === undefined ? undefined : ['not-cloneable', `what the function that '${call.calleeText}' is given gives cannot be shown to arrive as it is`, 'give data, or what one statement gave, or use --assume-cloneable'];
}

/** A Buffer would arrive as the Uint8Array that it is. */
function argumentsObstacle(graph: CallGraph, asked: readonly Asked[]): Found | undefined {
  for (const { module, call } of asked) {
    const odd = call.args.find((argument) => argument.spread || copies(graph, module, argument.origin, argument).as !== 'data');
    if (odd !== undefined) return ['not-cloneable', `'${odd.text}', which the transaction '${call.calleeText}' is called with, cannot be shown to be the same on another thread`, 'say in a type what it is, or use --assume-cloneable'];
  }
  return undefined;
}

/** That of the variable, field or function that it is made for. */
function nameFor(module: Module, { use, fn }: CallSite): string {
  const own = use.how === 'stored' ? module.bindings[use.binding ?? -1]?.name : use.how === 'property' ? module.writes[use.write]?.name : undefined;
  const around = module.functions[fn]?.name;
  return (own ?? (around === undefined ? 'transaction' : `${around}Transaction`)).replace(/^#|\W/g, '');
}
