import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range, Use } from '../../program/structure.ts';
import type { Values } from '../../program/value.ts';
import { callable } from '../../program/values/members-of.ts';
import { isCommandLineOnly, isScript } from '../contexts/command-line.ts';
import { contextAt, contextOf, contextOfHandling, isRegistered } from '../contexts/context.ts';
import { leftAlone } from '../contexts/left-alone.ts';
import { isRouted } from '../contexts/registered.ts';
import { isOfRouteRecord } from '../contexts/route-records.ts';
import { isWorkerCode } from '../contexts/worker-code.ts';
import { isConfigFile, isTestFile } from '../file-role.ts';
import type { Context } from '../finding.ts';
import { handlingOf, modelOf } from '../handling.ts';
import { wrappedIn } from './wrapped.ts';

/** A sync function of the program that is handed to code outside, which runs it where it holds up others. */
export interface HandedFunction {
  /** Its name where it is handed over. */
  readonly at: Range;
  readonly text: string;
  /** The function whose code hands it over, and the call that it is handed to, if that is in the file. */
  readonly from: number;
  readonly call?: CallSite;
  readonly context: Context;
  readonly target: FnKey;
  /** Its own file shows that it runs where it must not block, and reports there what it leads to by itself. */
  readonly isOwn: boolean;
  readonly origin: Origin;
  readonly name?: string;
  /** It is this function and no other. */
  readonly certain: boolean;
}

/**
 * `app.get('/', users.list)`: what is declared elsewhere is no handler by its own file, so the file that makes one of it tells. Forward
 * imports are enough for that. What its own file shows to run where it must not block is reported there.
 */
export function handedFunctions(graph: CallGraph, module: Module): HandedFunction[] {
  if (isTestFile(module.file) || isConfigFile(module.file) || isWorkerCode(graph, module)) return [];
  return handedOver(module).flatMap((handed) => handedAt(graph, module, handed));
}

/** Is anything at all handed, under a name, to what runs it where it must not block? Asks the file alone. */
export function handsToWaiting(graph: CallGraph, module: Module): boolean {
  return handedOver(module).some(({ use }) => {
    if (isOfRouteRecord(module, use)) return true;
    const handling = handlingOf(graph, module, use);
    if (handling !== undefined && handling.by !== 'model') return isRouted(module, handling.call);
    const kind = contextOfHandling(handling);
    return kind !== undefined && contextOf(kind).verdict === 'must-not-block';
  });
}

/** Something that is handed over. */
interface Handed {
  readonly at: Range;
  readonly text: string;
  readonly from: number;
  readonly use: Use;
  readonly origin: Origin;
}

function handedOver({ references, members, calls, imports, text }: Module): Handed[] {
  const loads = new Map<string, Origin>(imports.flatMap(({ how, specifier, start, end }) => (how === 'require' ? [[rangeKey(start, end), { kind: 'module', specifier, esm: false }]] : [])));
  const named = references.flatMap(({ access, binding, use, start, end, fn }) => (access === 'read' ? [{ at: { start, end }, text: text.slice(start, end), from: fn, use, origin: { kind: 'binding', binding } as const }] : []));
  const read = members.flatMap(({ access, object, name, use, start, end, fn }) => (access === 'read' ? [{ at: { start, end }, text: text.slice(start, end), from: fn, use, origin: name === undefined ? ({ kind: 'element', object } as const) : ({ kind: 'member', object, name } as const) }] : []));
  const made = calls.flatMap(({ id, callee, isNew, use, start, end, fn, calleeText }) => (isNew ? [] : [{ at: { start, end }, text: calleeText.replace(/\.bind$/, ''), from: fn, use, origin: boundIn(callee) ?? loads.get(rangeKey(start, end)) ?? ({ kind: 'result', call: id, callee } as const) }]));
  return [...named, ...read, ...made].filter(({ use }) => mayBeHanded(use));
}

/** `require('./tenant')` and `require('./tenant')(options)` begin at one place. */
const rangeKey = (start: number, end: number): string => `${String(start)} ${String(end)}`;

/** `users.list.bind(users)` is `users.list`. */
const boundIn = (callee: Origin): Origin | undefined => (callee.kind === 'member' && callee.name === 'bind' ? callee.object : undefined);

/** Itself, in a list, or in an options object. */
function mayBeHanded(use: Use): boolean {
  return use.how === 'element' ? mayBeHanded(use.of) : use.how === 'argument' || (use.how === 'value' && use.object !== undefined);
}

/** What it is, and of what a library made: `app.get('/', partial(show, store))`. */
function handedValues(graph: CallGraph, module: Module, origin: Origin): Values {
  const wrapped = wrappedIn(graph, module, origin).find(({ byLibrary }) => byLibrary)?.values;
  return callable(graph.follower, wrapped ?? graph.follower.follow(module.file, origin));
}

function handedAt(graph: CallGraph, module: Module, { at, text, from, use, origin }: Handed): HandedFunction[] {
  const { values, certain } = handedValues(graph, module, origin);
  const functions = values.flatMap((value) => (value.kind === 'function' ? (graph.functionOf(fnKey(value.file, value.fn)) ?? []) : []));
  if (functions.length === 0) return [];
  const handling = handlingOf(graph, module, use);
  const isRequested = isOfRouteRecord(module, use) || (handling?.by === 'program' && isRegistered(graph, module, use));
  const kind = contextOfHandling(handling) ?? (isRequested ? 'request-handler' : undefined);
  if (kind === undefined || contextOf(kind).verdict !== 'must-not-block' || modelOf(handling)?.id === 'signal handler') return [];
  return functions.flatMap((found) => {
    const isOwn = found.fn.isAsync || found.fn.isGenerator || contextAt(graph, found.module, found.fn.id).context.kind !== 'function';
    const { name } = found.fn;
    const spared = isOwn || kind === 'request-handler' ? undefined : sparedAs(graph, module, found.module, found.fn);
    return [{ at, text, from, ...(handling === undefined ? {} : { call: handling.call }), context: contextOf(spared ?? kind), target: fnKey(found.module.file, found.fn.id), isOwn, origin, certain: certain && (values.length === 1 || isEach(module, origin)), ...(name === undefined ? {} : { name }) }];
  });
}

/** `for (const [name, handle] of Object.entries(handlers)) ipcMain.handle(name, handle)`: each of them is handed over. */
function isEach({ bindings }: Module, origin: Origin): boolean {
  const [value, ...others] = origin.kind === 'binding' ? (bindings[origin.binding]?.values ?? []) : [];
  return value?.kind === 'item' && others.length === 0;
}

/** Whoever is no handler of requests may run in a program that holds up nobody. */
function sparedAs(graph: CallGraph, module: Module, home: Module, fn: Fn): Context['kind'] | undefined {
  if (isScript(graph, module)) return 'script';
  return isCommandLineOnly(graph, module) ? 'command-line-main' : leftAlone(graph, home, fn);
}
