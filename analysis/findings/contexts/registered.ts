import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module, Reference } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Use } from '../../program/structure.ts';
import type { ContextKind } from '../finding.ts';
import { handlingOf, modelOf } from '../handling.ts';

/** Where the code of a function of some file runs. */
type Where = (module: Module, fn: number) => ContextKind;

/**
 * `apiRoute('get', '/users/:id', users.show)`, `apiRoute({ path: '/users/:id', show: users.show })`: handed, with a path, to a function of the
 * program that makes a handler of requests of it, or calls it in one. `where` tells that of the functions in there.
 */
export function isMadeHandler(graph: CallGraph, module: Module, use: Use, where: Where): boolean {
  const given = givenTo(module, use);
  if (given === undefined || !isRouted(module, given.call)) return false;
  return graph.targets(module.file, given.call).some((target) => makesHandler(graph, target, given, where));
}

/** Which argument, or which property of one. */
interface Place {
  readonly index: number;
  readonly property?: string;
}

function givenTo(module: Module, use: Use): (Place & { readonly call: CallSite }) | undefined {
  const holder = use.how === 'value' && use.object !== undefined ? module.objects[use.object]?.use : use;
  const call = holder?.how === 'argument' ? module.calls[holder.call] : undefined;
  if (call === undefined || holder?.how !== 'argument') return undefined;
  return { call, index: holder.index, ...(use.how === 'value' && use.name !== undefined ? { property: use.name } : {}) };
}

/** Has the call a path among its arguments, or in an object that is one, or is what it calls named for what answers requests? */
export const isRouted = ({ objects }: Module, { args, calleeText }: CallSite): boolean => NAMED.test(calleeText) || args.some(({ origin }) => isPath(origin) || (origin.kind === 'object' && objects[origin.object]?.properties.some(({ name, value }) => PATH_NAME.test(name ?? '') && isPath(value)) === true));

const isPath = (origin: Origin): boolean => origin.kind === 'literal' && typeof origin.value === 'string' && origin.value.startsWith('/');

const PATH_NAME = /^(?:path|url|uri|route|pattern)$/;

const HANDLING = String.raw`(?:create|make|build|start|define|register|add|on|with|wrap|run)\w*(?:Server|App|Route|Router|Handler|Controller|Endpoint|Middleware|Api|Request)`;
const NAMED = new RegExp(String.raw`(?:^|\.)${HANDLING}$`);

/** As the text of a file shows such a call: the path behind the bracket, or behind what else is given, which is a name, a text, or a function by its end. */
export const ROUTED_CALL = new RegExp(String.raw`\(\s*(?:[\w$.'"\x60-]+\s*,\s*){0,4}['"\x60]/[^'"\x60\n]*['"\x60]\s*[,)]|\}\s*,\s*['"\x60]/[^'"\x60\n]*['"\x60]\s*[,)]|\b(?:path|url|uri|route|pattern)\s*:\s*['"\x60]/|\b${HANDLING}\s*\(\s*(?:\{|\(|async\b|function\b|[\w$.]+\s*(?:[,)]|=>))`);

function makesHandler(graph: CallGraph, { file, fn }: { readonly file: string; readonly fn: Fn }, { index, property }: Place, where: Where, seen: ReadonlySet<string> = new Set()): boolean {
  const module = graph.program.modules.get(file);
  const key = fnKey(file, fn.id);
  if (module === undefined || seen.has(key)) return false;
  return namesOf(module, fn, index, property).some(({ use, fn: from }) => {
    if (use.how === 'callee') return isInHandler(module, from, fn.id, where);
    if (modelOf(handlingOf(graph, module, use))?.context === 'request-handler') return true;
    const call = use.how === 'argument' ? module.calls[use.call] : undefined;
    return call !== undefined && use.how === 'argument' && graph.targets(file, call).some((target) => makesHandler(graph, target, { index: use.index }, where, new Set([...seen, key])));
  });
}

/** Where the function mentions what it is given: the parameter; for a property of it, `options.show` or what `{ show }` takes out of it. */
function namesOf({ references, members, bindings }: Module, { id, params }: Fn, index: number, property: string | undefined): readonly Pick<Reference, 'use' | 'fn'>[] {
  const binding = params[index]?.binding;
  if (property === undefined) return binding === undefined ? [] : references.filter((each) => each.binding === binding);
  const isGiven = (origin: Origin): boolean => (origin.kind === 'binding' ? origin.binding === binding : origin.kind === 'parameter' && origin.fn === id && origin.index === index);
  const taken = new Set(bindings.filter(({ values }) => values.some((value) => value.kind === 'member' && value.name === property && isGiven(value.object))).map((each) => each.id));
  return [...references.filter((each) => taken.has(each.binding)), ...members.filter(({ object, name }) => name === property && isGiven(object))];
}

/** In the function itself, or in one that is written in it: that runs for the request, now or later. */
function isInHandler(module: Module, id: number, taker: number, where: Where): boolean {
  if (id === taker) return false;
  if (where(module, id) === 'request-handler') return true;
  const parent = module.functions[id]?.parent;
  return parent !== undefined && isInHandler(module, parent, taker, where);
}
