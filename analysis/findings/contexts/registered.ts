import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Use } from '../../program/structure.ts';
import type { ContextKind } from '../finding.ts';
import { handlingOf, modelOf } from '../handling.ts';

/** Where the code of a function of some file runs. */
type Where = (module: Module, fn: number) => ContextKind;

/**
 * `apiRoute('get', '/users/:id', users.show)`: handed, with a path, to a function of the program that makes a handler of requests of it, or calls
 * it in one. `where` tells that of the functions in there.
 */
export function isMadeHandler(graph: CallGraph, module: Module, use: Use, where: Where): boolean {
  const call = use.how === 'argument' ? module.calls[use.call] : undefined;
  if (call === undefined || use.how !== 'argument' || !isRouted(call)) return false;
  return graph.targets(module.file, call).some((target) => makesHandler(graph, target, use.index, where));
}

/** Has the call a path among its first arguments, before what it registers? */
export const isRouted = ({ args }: CallSite): boolean => args.slice(0, 2).some(({ origin }) => origin.kind === 'literal' && typeof origin.value === 'string' && origin.value.startsWith('/'));

/** As the text of a file shows such a call. */
export const ROUTED_CALL = /\b[\w$]+\s*\(\s*(?:[^'"`;{}()]{0,60},\s*|['"`][\w-]*['"`]\s*,\s*)?['"`]\/[^'"`\n]*['"`]\s*,/;

function makesHandler(graph: CallGraph, { file, fn }: { readonly file: string; readonly fn: Fn }, index: number, where: Where, seen: ReadonlySet<string> = new Set()): boolean {
  const binding = fn.params[index]?.binding;
  const module = graph.program.modules.get(file);
  const key = fnKey(file, fn.id);
  if (binding === undefined || module === undefined || seen.has(key)) return false;
  return module.references.some(({ binding: of, use, fn: from }) => {
    if (of !== binding) return false;
    if (use.how === 'callee') return isInHandler(module, from, fn.id, where);
    if (modelOf(handlingOf(graph, module, use))?.context === 'request-handler') return true;
    const call = use.how === 'argument' ? module.calls[use.call] : undefined;
    return call !== undefined && use.how === 'argument' && graph.targets(file, call).some((target) => makesHandler(graph, target, use.index, where, new Set([...seen, key])));
  });
}

/** In the function itself, or in one that is written in it: that runs for the request, now or later. */
function isInHandler(module: Module, id: number, taker: number, where: Where): boolean {
  if (id === taker) return false;
  if (where(module, id) === 'request-handler') return true;
  const parent = module.functions[id]?.parent;
  return parent !== undefined && isInHandler(module, parent, taker, where);
}
