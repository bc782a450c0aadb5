import { given, givenInstances, type GivenInstance } from '../../../catalog/given.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Value } from '../../program/value.ts';
import { calledByType } from '../blocking/typed-callee.ts';
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

type External = Extract<Value, { kind: 'external' }>;

/** What is called on something that a package handed to the function around: `page.goto('/')` of `test('…', async ({ page }) => …)` is `Page.prototype.goto`. */
export function calledOfGiven(graph: CallGraph, file: string, callee: Origin): External | undefined {
  if (callee.kind === 'member') return below(instanceGiven(graph, file, callee.object) ?? calledOfGiven(graph, file, callee.object), callee.name);
  return callee.kind === 'result' ? below(calledOfGiven(graph, file, callee.callee), '()') : undefined;
}

const below = (value: External | undefined, name: string): External | undefined => (value === undefined ? undefined : { ...value, path: [...value.path, name] });

function instanceGiven(graph: CallGraph, file: string, origin: Origin): External | undefined {
  const module = graph.program.modules.get(file);
  const binding = origin.kind === 'binding' ? module?.bindings[origin.binding] : undefined;
  const [value, ...others] = binding?.values ?? [];
  if (module === undefined || binding === undefined || value === undefined || others.length > 0) return undefined;
  const found = givenInstances.find((each) => isGivenAs(graph, module, binding.name, value, each));
  return found === undefined ? undefined : { kind: 'external', module: found.module, path: found.is.split('.') };
}

function isGivenAs(graph: CallGraph, module: Module, name: string, value: Origin, { by, module: of }: GivenInstance): boolean {
  if ('named' in by) return value.kind === 'parameter' && value.index === 0 && by.named.includes(name) && module.imports.some(({ specifier }) => specifier === of);
  const parameter = by.member === undefined ? value : value.kind === 'member' && value.name === by.member ? value.object : undefined;
  const use = parameter?.kind === 'parameter' && parameter.index === 0 ? module.functions[parameter.fn]?.use : undefined;
  const taker = use?.how === 'argument' ? module.calls[use.call] : undefined;
  if (taker === undefined) return false;
  const { values } = graph.callees(module.file, taker);
  const called = values.length > 0 ? values : [calledByType(graph, module.file, taker.callee, () => false)];
  return called.every((each) => each?.kind === 'external' && each.module === of && by.paths.includes(each.path.join('.')));
}
