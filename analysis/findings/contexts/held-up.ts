import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { superclassesOf } from '../../program/values/members-of.ts';
import { handsToWaiting } from '../blocking/handed.ts';
import type { Context } from '../finding.ts';
import type { Level } from '../first-look.ts';
import { handlingsInFile } from '../handling.ts';
import { contextAt, type Surroundings } from './context.ts';
import { mayWaitAt } from './waiting.ts';

/** A file that was read without the files it imports, and what is asked about it. */
export interface Alone {
  readonly graph: CallGraph;
  readonly module: Module;
  /** From which level on findings would be reported. */
  readonly level: Level;
}

/**
 * Is there a place in a file where something would be reported, whatever its imports turn out to do? Its own text tells where its code
 * runs, but for functions that are handed to what it imports: those count. The answer may be yes too often, never no.
 */
export function mayHoldUp(alone: Alone): boolean {
  const { module } = alone;
  if (hasUnknownSuperClass(alone) || handsToWaiting(alone.graph, module)) return true;
  const known = new Map<number, boolean>();
  return placesIn(module).some(({ fn, start, end }) => {
    if (!mayWaitAt(module, { start, end })) return false;
    const surroundings = contextAt(alone.graph, module, fn, start);
    if (surroundings.context.verdict === 'must-not-block') return true;
    const before = known.get(fn) ?? mayBeReported(alone, surroundings);
    known.set(fn, before);
    return before;
  });
}

/** What calls, reads a property, waits in a loop, or makes a text or a number of something. */
function placesIn({ calls, members, statements, references }: Module): readonly (Range & { readonly fn: number })[] {
  return [...calls, ...members, ...statements.filter(({ type }) => LOOPS.test(type)), ...references.filter(({ use }) => use.how === 'template' || use.how === 'operand' || use.how === 'spread')];
}

const LOOPS = /^(?:While|DoWhile|For|ForOf)Statement$/;

/** A class of the program may be a stream, whose methods run for each piece. */
function hasUnknownSuperClass({ graph, module }: Alone): boolean {
  return module.classes.some(({ id }) => superclassesOf(graph.follower, { file: module.file, class: id })?.certain === false);
}

/** Contexts that are what they are by the text of their own file; what is of a command, or of a start, may be told otherwise by those who call it. */
const SETTLED: ReadonlySet<Context['kind']> = new Set(['plugin-registration', 'build-tool', 'migration', 'script', 'start-up', 'shutdown', 'test', 'config-file', 'module-top-level']);

function mayBeReported({ graph, module, level }: Alone, { context, fn }: Surroundings): boolean {
  if (context.verdict === 'left-alone' && level === 'strict') return true;
  if (context.verdict === 'sync-is-right' || SETTLED.has(context.kind)) return false;
  return context.kind !== 'function' || isHandedToUnknown(graph, module, fn);
}

/** The function, or one around it, is given to what the file alone does not tell. */
function isHandedToUnknown(graph: CallGraph, module: Module, fn: Fn): boolean {
  if (handlingsInFile(graph, module, fn).some(({ by, call }) => by === 'unknown' && !graph.callees(module.file, call).certain)) return true;
  const around = fn.parent === undefined ? undefined : module.functions[fn.parent];
  return around !== undefined && isHandedToUnknown(graph, module, around);
}
