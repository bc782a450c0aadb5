import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module, Statement } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Site } from '../site.ts';
import { parentOf } from './family.ts';

/** How a constructor comes apart: what comes before the first await stays in it, the rest becomes a method. */
export interface Split {
  /** The first statement of the rest; undefined where all of the constructor is the method, and nothing stays. */
  readonly from?: Statement;
  /** The constructor of the superclass has a method of its own, which comes first. */
  readonly super?: CallSite;
  /** Do both parts use what the constructor is given? Then the method is given it, too. */
  readonly takesArguments: boolean;
}

/** The parts, or what keeps it from coming apart, in words. */
export function splitOf(graph: CallGraph, module: Module, fn: Fn, sites: readonly Site[]): Split | string {
  const body = module.statements.find((each) => each.fn === fn.id && each.start === fn.body.start && each.end === fn.body.end);
  const list = module.statements.filter((each) => each.parent === body?.id && each.fn === fn.id).sort((a, b) => a.start - b.start);
  const called = module.calls.find(({ callee, fn: inside }) => callee.kind === 'super' && inside === fn.id);
  const isWaiting = called !== undefined && sites.some(({ call }) => call === called);
  const superAt = called === undefined ? -1 : list.findIndex((each) => contains(each, called));
  const from = firstMoved(module, fn, list, sites, isWaiting);
  if (called === undefined && parentOf(graph, { file: module.file, class: fn.class ?? -1 }).kind !== 'none') return 'it does not call super() itself';
  if (isWaiting) return superAt === 0 && isPlainSuper(module, list[0], called) ? { ...(list[1] === undefined ? {} : { from: list[1] }), super: called, takesArguments: true } : 'what it gives to super() would be worked out twice';
  if (superAt >= from) return 'super() would be called too late';
  if (from === 0 && called === undefined && !hasProperties(module, fn)) return { takesArguments: true };
  const first = list[from];
  if (first === undefined) return 'its statements are not understood';
  return withArguments(module, fn, first);
}

/** The first statement with an await in it, or one that makes what the rest needs. */
function firstMoved(module: Module, fn: Fn, list: readonly Statement[], sites: readonly Site[], isWaiting: boolean): number {
  if (isWaiting) return 1;
  const leaves = fn.returns.map(({ start }) => start);
  const starts = sites.map(({ call }) => call.start);
  let from = list.findIndex((each) => [...starts, ...leaves].some((at) => each.start <= at && at < each.end));
  for (let index = from - 1; index >= 0; index -= 1) {
    const each = list[index];
    if (each !== undefined && makes(module, each, { start: list[from]?.start ?? fn.body.end, end: fn.body.end })) from = index;
  }
  return Math.max(from, 0);
}

/** Does a statement declare or set a variable of the constructor that later ones use? */
function makes(module: Module, statement: Range, rest: Range): boolean {
  const made = new Set(module.bindings.flatMap(({ id, range, kind }) => (kind !== 'param' && contains(statement, range) ? [id] : [])));
  for (const { access, binding, ...at } of module.references) if (access !== 'read' && access !== 'type' && contains(statement, at)) made.add(binding);
  return module.references.some((each) => made.has(each.binding) && contains(rest, each));
}

const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** `super(file, options.name);`, which can be written twice. */
function isPlainSuper({ text }: Module, statement: Statement | undefined, call: CallSite): boolean {
  return statement?.type === 'ExpressionStatement' && statement.start === call.start && /^super\([\w$\s,.'"]*\)$/.test(text.slice(call.start, call.end));
}

const PROPERTY = /[(,]\s*(?:@[\w$]+(?:\([^()]*\))?\s*)*(?:public|private|protected|readonly|override)\s+(?=[\w$]+\s*[?:=,)])/;

/** `constructor(private readonly file: string)` */
export const hasProperties = ({ text }: Module, { paramList }: Fn): boolean => paramList !== undefined && PROPERTY.test(text.slice(paramList.start, paramList.end));

/** What both parts take is made once for each: only what is the same each time may have a default. */
function withArguments(module: Module, fn: Fn, from: Statement): Split | string {
  const rest = { start: from.start, end: fn.body.end };
  const ofParameters = module.references.filter(({ binding }) => module.bindings[binding]?.kind === 'param' && module.bindings[binding].fn === fn.id);
  const takesArguments = fn.uses.arguments || ofParameters.some((each) => contains(rest, each));
  if (!takesArguments) return { from, takesArguments };
  const list = fn.paramList === undefined ? '' : module.text.slice(fn.paramList.start, fn.paramList.end);
  if (/=(?!>)/.test(list) && !fn.params.every((param) => isSteady(module, fn, param, rest))) return 'what it is given has a default that both halves would make anew';
  return { from, takesArguments };
}

/** A default that is a plain value, or that only one of the halves looks at. */
function isSteady(module: Module, fn: Fn, { start, end, default: given, binding }: Fn['params'][number], rest: Range): boolean {
  const text = module.text.slice(start, end);
  if (!text.includes('=')) return true;
  if (given === undefined || binding === undefined || text.includes('(')) return false;
  if (/^[\w$.'"`-]*$/.test(module.text.slice(given.start, given.end))) return true;
  const uses = module.references.filter((each) => each.binding === binding);
  return uses.every((each) => contains(rest, each)) || uses.every((each) => contains({ start: fn.body.start, end: rest.start }, each));
}
