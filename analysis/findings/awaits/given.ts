import { given } from '../../../catalog/given.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { isContext } from '../contexts/by-form.ts';
import { ownerOf } from '../contexts/command-line.ts';

/** `next()` of `(ctx, next) => …`: what follows a middleware that is handed a context is over when the promise of it is fulfilled. */
function isNext(graph: CallGraph, module: Module, { callee }: Pick<CallSite, 'callee'>): boolean {
  const binding = callee.kind === 'binding' ? module.bindings[callee.binding] : undefined;
  const taker = binding?.kind === 'param' && !binding.reassigned ? module.functions[binding.fn] : undefined;
  const [context, next] = taker?.params ?? [];
  if (taker?.isAsync !== true || context?.binding === undefined || next?.binding !== binding?.id || !isContext(taker, context.binding)) return false;
  return [...module.imports.map(({ specifier }) => specifier), ...Object.keys(ownerOf(graph.program, module.file)?.dependencies ?? {})].some((name) => MIDDLEWARE.has(name));
}

/** Whose middleware is given the promise of the rest. */
const MIDDLEWARE: ReadonlySet<string> = new Set(['koa', '@koa/router', 'koa-router', 'koa-compose', 'telegraf', 'grammy']);

/** Does a call ask something that a library handed to the function around it, as `t.test()` does, and that returns a promise? */
export function isAskedOfGiven(graph: CallGraph, file: string, { callee, isNew }: CallSite): boolean {
  const module = graph.program.modules.get(file);
  if (module !== undefined && !isNew && isNext(graph, module, { callee })) return true;
  if (isNew || callee.kind !== 'member' || callee.object.kind !== 'binding') return false;
  const [value] = module?.bindings[callee.object.binding]?.values ?? [];
  if (value?.kind !== 'parameter') return false;
  const use = module?.functions[value.fn]?.use;
  const taker = use?.how === 'argument' ? module?.calls[use.call] : undefined;
  const [called, ...others] = taker === undefined ? [] : graph.callees(file, taker).values;
  if (called?.kind !== 'external' || others.length > 0) return false;
  const path = called.path.length === 0 ? 'default' : called.path.join('.');
  return given.some((each) => each.module === called.module && each.parameter === value.index && each.promises.includes(callee.name) && each.paths.includes(path));
}
