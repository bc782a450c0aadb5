import type { CallGraph, Mention } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Program } from '../../program/program.ts';

/** The uses of a name on objects that are not known, which may be uses of a function that has it. */
export type UnknownUses = (graph: CallGraph, name: string) => readonly Mention[];

/** All of them: nobody else is seen to have the name, or it does not matter. */
export const everyUse: UnknownUses = (graph, name) => graph.unknownUses(name);

/** Those of names that only one function of the program has: of several, any may be meant. */
export const usesOfOne: UnknownUses = (graph, name) => (isOfSeveral(graph.program, name) ? [] : graph.unknownUses(name));

const isOfSeveral = (program: Program, name: string): boolean => (counted(program).get(name) ?? 0) > 1;

/** How many functions can be asked for by a name behind a dot. */
const counted = oncePer(({ modules }: Program): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const module of modules.values()) for (const name of namesIn(module)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
});

const namesIn = oncePer(({ classes, objects, writes, exports }: Module): readonly string[] => [
  ...(exports.some(({ name, typeOnly }) => name === 'default' && !typeOnly) ? ['default'] : []),
  ...classes.flatMap(({ members }) => members.flatMap(({ name, fn, value }) => (name !== undefined && (fn !== undefined || value?.kind === 'function') ? [name] : []))),
  ...objects.flatMap(({ properties }) => properties.flatMap(({ name, value }) => (name !== undefined && value.kind === 'function' ? [name] : []))),
  ...writes.flatMap(({ name, value }) => (name !== undefined && value.kind === 'function' ? [name] : [])),
]);
