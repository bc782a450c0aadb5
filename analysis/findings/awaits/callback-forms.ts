import { coerce, lt } from 'semver';
import { callbackApis, type CallbackApi } from '../../../catalog/callback-apis.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { declaredVersion } from '../../program/project/installed-package.ts';
import { packageOf } from '../../program/project/package-owner.ts';
import type { Value, Values } from '../../program/value.ts';
import type { Loss } from './loss.ts';

const apis = new Map<string, CallbackApi>(callbackApis.map((each) => [`${each.module}#${each.path}`, each]));

/** The function that a value is, if it is one that takes a callback. */
export function callbackApiOf(value: Value | undefined): CallbackApi | undefined {
  return value?.kind === 'external' ? apis.get(`${value.module}#${value.path.join('.')}`) : undefined;
}

/** Callback functions where a promise is wanted: in async functions, wrapped by hand, or promisified although there is a promise form. */
export function callbackForms(graph: CallGraph, module: Module): Loss[] {
  if (isForOldNode(graph, module)) return [];
  const promisified = module.calls.flatMap((call) => promisifiedIn(graph, module, call));
  // Descriptors go from one function to the next, and none of the promise forms takes one.
  const replaceable = promisified.some(({ api }) => api.byDescriptor === true) ? [] : promisified.filter(({ api }) => !api.instead.startsWith('promisify'));
  const called = module.calls.filter((call) => isWanted(module, call) && call.args.at(-1)?.origin.kind === 'function');
  return [
    ...called.flatMap((call) => calledIn(graph, module, call)),
    ...replaceable.map(({ call, name, api }) => lossOf(call, name, 'is promisified although there is a promise form', api)),
  ];
}

/** `fs/promises` is there since Node 14; what is written for an older one, or for the types of one, has only callbacks. */
const PROMISES_SINCE = '14.0.0';

function isForOldNode({ program }: CallGraph, { file }: Module): boolean {
  const owner = packageOf(program.packages, file);
  const types = owner === undefined ? undefined : declaredVersion([owner], file, '@types/node');
  return [coerce(owner?.node)?.version, types].some((version) => version !== undefined && lt(version, PROMISES_SINCE));
}

/** An async function can await, and an executor makes the promise that there is already. */
function isWanted({ functions, calls }: Module, { fn }: CallSite): boolean {
  const around = functions[fn];
  if (around?.isAsync === true) return true;
  const maker = around?.use.how === 'argument' && around.use.index === 0 ? calls[around.use.call] : undefined;
  return maker?.isNew === true && maker.callee.kind === 'global' && maker.callee.name === 'Promise';
}

function calledIn(graph: CallGraph, module: Module, call: CallSite): Loss[] {
  const api = callbackApiOf(only(graph.callees(module.file, call)));
  return api === undefined || call.isNew ? [] : [lossOf(call, call.calleeText, 'takes a callback where a promise is wanted', api)];
}

const only = ({ values, certain }: Values): Value | undefined => (certain && values.length === 1 ? values[0] : undefined);

interface Promisified {
  readonly call: CallSite;
  readonly name: string;
  readonly api: CallbackApi;
}

function promisifiedIn(graph: CallGraph, module: Module, call: CallSite): Promisified[] {
  const callee = only(graph.callees(module.file, call));
  const [argument] = call.args;
  if (argument === undefined || callee?.kind !== 'external' || callee.module !== 'node:util' || callee.path.join('.') !== 'promisify') return [];
  const api = callbackApiOf(only(graph.follower.follow(module.file, argument.origin)));
  return api === undefined ? [] : [{ call, name: argument.text, api }];
}

function lossOf({ start, end, fn }: CallSite, name: string, what: string, { instead }: CallbackApi): Loss {
  return { rule: 'prefer-promise-api', start, end, fn, api: name, what: `\`${name}\` ${what}`, why: '{Where} its failure has to be handed on by hand', instead: `use ${instead}`, preset: 'off', inTypescriptEslint: false };
}
