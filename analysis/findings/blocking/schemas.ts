import { schemaLibraries } from '../../../catalog/schemas.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { NO_VALUES, type Values } from '../../program/value.ts';
import { madeBy } from './wrapped.ts';

const CHECKS: ReadonlySet<string> = new Set(schemaLibraries.flatMap(({ checks }) => checks));
const TAKES: ReadonlySet<string> = new Set(schemaLibraries.flatMap(({ takes }) => takes));

/** `schema.parse(value)` calls what the schema was made of: `z.object({ file: z.string().refine((name) => existsSync(name)) })`. */
export function calledBySchema(graph: CallGraph, module: Module, { callee, isNew }: CallSite): Values[] {
  if (isNew || callee.kind !== 'member' || !CHECKS.has(callee.name)) return [];
  const { values, certain } = graph.follower.follow(module.file, callee);
  const isSchema = values.some((value) => value.kind === 'external' && schemaLibraries.some(({ modules, checks }) => modules.includes(value.module) && checks.includes(callee.name)));
  return isSchema ? takenIn(graph, module, callee.object, new Set()).map((taken) => ({ ...taken, certain: taken.certain && certain })) : [];
}

/** The functions in everything that an expression is put together from: methods in a chain, what they are given, and what that is put together from. */
function takenIn(graph: CallGraph, from: Module, origin: Origin, seen: Set<string>): Values[] {
  if (origin.kind === 'object') return (from.objects[origin.object]?.properties ?? []).flatMap(({ value }) => takenIn(graph, from, value, seen));
  if (origin.kind === 'literal') return (origin.items ?? []).flatMap((item) => takenIn(graph, from, item, seen));
  const made = madeBy(graph, from, origin);
  const key = `${made?.module.file ?? ''}#${String(made?.call.id)}`;
  if (made === undefined || seen.has(key)) return [];
  seen.add(key);
  const { module, call } = made;
  const name = call.callee.kind === 'member' ? call.callee.name : undefined;
  const chained = call.callee.kind === 'member' ? takenIn(graph, module, call.callee.object, seen) : [];
  return [...chained, ...call.args.flatMap((argument) => (argument.spread ? [] : takenFrom(graph, module, argument.origin, name !== undefined && TAKES.has(name), seen)))];
}

/** An argument that is a function is called where the method says so; anything else may be a schema. */
function takenFrom(graph: CallGraph, module: Module, origin: Origin, isCalled: boolean, seen: Set<string>): Values[] {
  const { values, certain } = isCalled ? graph.follower.follow(module.file, origin) : NO_VALUES;
  const functions = values.filter(({ kind }) => kind === 'function');
  return functions.length > 0 ? [{ values: functions, certain }] : takenIn(graph, module, origin, seen);
}
