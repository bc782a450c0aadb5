import type { Entry, FileEffect } from '../../../catalog/entry.ts';
import { lookup, lookupAsyncForm } from '../../../catalog/index.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Argument, CallSite, Module } from '../../program/module.ts';
import { siteKey, type Leaf } from '../site.ts';
import { syncFormOf } from '../twins/existing-twin.ts';
import type { Access } from './accesses.ts';
import { constantPath, pathFrom } from './constant-path.ts';
import { declaredBinding } from './declared-binding.ts';

/** What a call of a file API, blocking or not, does to which files. A file is told by how its path is computed. */
export function fileAccesses(graph: CallGraph, module: Module, call: CallSite, leaf: Leaf | undefined): Access[] {
  const sync = leaf?.entry ?? entryOf(graph, module, call, lookup);
  const entry = sync ?? entryOf(graph, module, call, lookupAsyncForm);
  const effect = entry?.files;
  if (entry === undefined || effect === undefined) return [];
  const appends = effect.appends === true;
  const commutes = appends || isIdempotent(effect, call);
  const fills = effect.data !== undefined || (effect.reads ?? []).length > 0;
  const writes = (effect.writes ?? []).flatMap((index) => {
    const removes = effect.removes?.includes(index) === true;
    // To make a folder, or to set what a file has anyway, is in nobody's way.
    if (commutes && !removes && !appends) return [];
    return access(graph, module, call, index, fills ? 'fill' : 'act').map((each): Access => ({ ...each, ...(commutes ? { commutes } : {}), ...(removes ? { removes } : {}) }));
  });
  const accesses = [
    ...(effect.checks ?? []).flatMap((index) => access(graph, module, call, index, 'check')),
    ...(effect.reads ?? []).flatMap((index) => access(graph, module, call, index, 'read')),
    ...writes,
  ];
  return sync === undefined ? accesses.map((each) => ({ ...each, isAsync: true })) : accesses;
}

/** A call that stays synchronous, whatever the reason, does to files what it did, and a file that code writes later is written all the same: `await writeFile(…)`. */
function entryOf(graph: CallGraph, module: Module, call: CallSite, find: typeof lookup): Entry | undefined {
  const [value, ...others] = graph.callees(module.file, call).values;
  return value?.kind === 'external' && others.length === 0 ? find(value.module, value.path.join('.') || 'default').find(({ files }) => files !== undefined) : undefined;
}

/** Doing it twice, or beside another doing it, gives the same state. */
function isIdempotent(effect: FileEffect, call: CallSite): boolean {
  if (effect.idempotent === 'always') return true;
  const option = effect.idempotent?.option;
  return option !== undefined && call.args.some((argument) => new RegExp(`\\b${option}\\s*:\\s*true\\b`).test(argument.text));
}

function access(graph: CallGraph, module: Module, call: CallSite, index: number, file: NonNullable<Access['file']>): Access[] {
  const argument = call.args[index];
  if (argument === undefined || argument.spread) return [];
  const kind = file === 'check' || file === 'read' ? 'read' : 'write';
  return [{ location: pathKey(graph, module, call.fn, argument), kind, file, start: call.start, end: call.end, fn: call.fn, call: call.id, what: `the file ${argument.text}`, doneBy: siteKey(module.file, call.id) }];
}

/**
 * One key for one way of computing a path. `file param N` is the function's own parameter, replaced by the caller's
 * argument where the call is followed; paths computed from local values are told apart by their text within the function,
 * and those computed from what an object holds (`file this …`) by their text within the file.
 */
export function pathKey(graph: CallGraph, module: Module, fnId: number, argument: Argument): string {
  const { origin } = argument;
  const constant = constantPath(graph, module, origin);
  if (constant !== undefined) return `file '${constant}'`;
  if (origin.kind === 'binding') return bindingKey(graph, module, fnId, origin.binding);
  const value = graph.follower.follow(module.file, origin);
  const [only] = value.values;
  if (value.certain && value.values.length === 1 && only?.kind === 'literal' && typeof only.value === 'string') return literalKey(only.value);
  if (/\bthis\b/.test(argument.text)) return `file this ${module.file} ${normal(argument.text)}`;
  const local = localNames(module, argument);
  return local ? `file ${module.file}#${syncOf(graph, module, fnId)} ${normal(argument.text)}` : `file ${module.file} ${normal(argument.text)}`;
}

function bindingKey(graph: CallGraph, module: Module, fnId: number, id: number): string {
  const binding = module.bindings[id];
  if (binding === undefined) return `file ${module.file}#${fnId} ?`;
  if (binding.kind === 'param') {
    const index = module.functions[binding.fn]?.params.findIndex((param) => param.binding === id) ?? -1;
    return index < 0 ? `file ${module.file}#${binding.fn} ${binding.name}` : `file param ${module.file}#${binding.fn} ${index}`;
  }
  const value = binding.kind === 'import' || binding.fn === 0 ? declaredKey(graph, module, id) : undefined;
  return value ?? (binding.fn === 0 ? `file ${module.file}@${id}` : `file ${module.file}#${inSyncForm(graph, module, binding.fn, id)}`);
}

/** A path computed in the async form beside a function is the one computed there, as it was before there were two. */
function inSyncForm(graph: CallGraph, module: Module, fnId: number, id: number): string {
  const sync = syncOf(graph, module, fnId);
  const own = module.bindings[id];
  const same = module.bindings.find((each) => each.fn === sync && each.name === own?.name && each.kind === own.kind);
  return `${sync} @${same?.id ?? id}`;
}

function syncOf(graph: CallGraph, module: Module, fnId: number): number {
  const fn = module.functions[fnId];
  return fn === undefined ? fnId : (syncFormOf(graph, module, fn)?.id ?? fnId);
}

/** An imported constant is the same file in every module that imports it. */
function declaredKey(graph: CallGraph, module: Module, id: number): string | undefined {
  const [value] = graph.follower.follow(module.file, { kind: 'binding', binding: id }).values;
  if (value?.kind === 'literal' && typeof value.value === 'string') return literalKey(value.value);
  const declared = declaredBinding(graph, module, id);
  return declared === undefined ? undefined : (declaredKey(graph, declared.module, declared.binding) ?? `file ${declared.module.file}@${declared.binding}`);
}

/** A text that the program follows to where it is used. */
const literalKey = (path: string): string => `file '${pathFrom(path)}'`;

/** Does the expression mention a variable of a function? */
function localNames(module: Module, argument: Argument): boolean {
  return module.references.some((each) => each.start >= argument.start && each.end <= argument.end && module.bindings[each.binding]?.fn !== 0);
}

const normal = (text: string): string => text.replace(/\s+/g, '').replaceAll('"', "'");
