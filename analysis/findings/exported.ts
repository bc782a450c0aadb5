import type { CallGraph } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';

/** The names under which a file exports a function, `default` for what it exports as a whole. */
export function exportedNames(graph: CallGraph, module: Module, fn: Fn): string[] {
  const isIt = (origin: Parameters<CallGraph['follower']['follow']>[1]): boolean => graph.follower.follow(module.file, origin).values.some((value) => value.kind === 'function' && value.file === module.file && value.fn === fn.id);
  const exported = module.exports.filter(({ typeOnly, from, origin }) => !typeOnly && from === undefined && isIt(origin)).map(({ name }) => (name === 'export=' ? 'default' : name));
  const written = module.writes.filter(({ object, name, value }) => (object.kind === 'exports' || name === 'exports') && isIt(value)).map(({ name }) => (name === undefined || name === 'exports' ? 'default' : name));
  const whole = module.writes.flatMap(({ name, value }) => (name === 'exports' && value.kind === 'object' ? (module.objects[value.object]?.properties ?? []) : []));
  const held = whole.flatMap(({ name, spread, value }) => (name !== undefined && !spread && isIt(value) ? [name] : []));
  return [...exported, ...written, ...held];
}
