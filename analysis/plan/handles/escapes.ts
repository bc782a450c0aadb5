import type { CallGraph } from '../../program/call-graph.ts';
import { instanceOf, resultOf } from '../../program/members-of.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range, Use } from '../../program/structure.ts';
import type { PublicSurface } from '../public.ts';
import { siteKey, type SiteKey } from '../site.ts';
import type { HandleClasses } from './handle-classes.ts';

/** A place where a handle goes out of sight, or is used otherwise than by the methods that the catalogue knows. */
export interface Escape extends Range {
  readonly file: string;
  /** What is wrong there, after the text of the expression. */
  readonly what: string;
}

/** The first such place in the program: every expression that can be a handle is looked at. `opened`: the calls that open one elsewhere instead. */
export function escapeOf(graph: CallGraph, classes: HandleClasses, surface: PublicSurface, opened: ReadonlySet<SiteKey>): Escape | undefined {
  for (const module of graph.program.modules.values()) {
    const found = escapeIn(graph, classes, surface, opened, module);
    if (found !== undefined) return { file: module.file, ...found };
  }
  return undefined;
}

type Found = Omit<Escape, 'file'>;

function escapeIn(graph: CallGraph, classes: HandleClasses, surface: PublicSurface, opened: ReadonlySet<SiteKey>, module: Module): Found | undefined {
  const classOf = (origin: Origin): string | undefined => firstClass(classes, graph.follower.follow(module.file, origin).values);
  for (const { binding, access, use, start, end } of module.references) {
    const found = access === 'type' ? undefined : misused(classes, surface, module, classOf({ kind: 'binding', binding }), use);
    if (found !== undefined) return { start, end, what: found };
  }
  for (const { object, name, access, use, start, end } of module.members) {
    const found = name === undefined || access === 'write' ? undefined : misused(classes, surface, module, classOf({ kind: 'member', object, name }), use);
    if (found !== undefined) return { start, end, what: found };
  }
  for (const call of module.calls) {
    const className = firstClass(classes, valueOf(graph, module, call));
    const found = className !== undefined && isOpenedHere(graph, classes, opened, module, call) ? 'is opened where it stays' : misused(classes, surface, module, className, call.use);
    if (found !== undefined) return { start: call.start, end: call.end, what: found };
  }
  const shown = surface.files.has(module.file) ? module.exports.find(({ typeOnly, origin }) => !typeOnly && classOf(origin) !== undefined) : undefined;
  return shown === undefined ? undefined : { ...shown.range, what: 'is public' };
}

/** By a call that is left alone, for whatever reason: what it gives has no second form of its methods. */
function isOpenedHere(graph: CallGraph, classes: HandleClasses, opened: ReadonlySet<SiteKey>, module: Module, call: CallSite): boolean {
  if (opened.has(siteKey(module.file, call.id))) return false;
  return graph.callees(module.file, call).values.some((value) => value.kind === 'external' && classes.methodOf(value) === undefined);
}

function firstClass(classes: HandleClasses, values: readonly Parameters<HandleClasses['classOf']>[0][]): string | undefined {
  for (const value of values) {
    const found = classes.classOf(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valueOf(graph: CallGraph, module: Module, call: CallSite): readonly Parameters<HandleClasses['classOf']>[0][] {
  const callees = graph.callees(module.file, call);
  return (call.isNew ? instanceOf(callees) : resultOf(graph.follower, callees)).values;
}

/** What a handle is used for, where that is none of what may be: a method is called, it is kept in a constant, it is exported. */
function misused(classes: HandleClasses, surface: PublicSurface, module: Module, className: string | undefined, use: Use): string | undefined {
  if (className === undefined) return undefined;
  switch (use.how) {
    case 'dropped':
    case 'exported':
      return undefined;
    case 'member': {
      const member = use.member === undefined ? undefined : module.members[use.member];
      const isCalled = member === undefined || member.use.how === 'callee';
      if (use.name === undefined || !isCalled) return `is read a property of, '${use.name ?? 'a computed one'}'`;
      return classes.asks(className, use.name) ? undefined : `is asked for '${use.name}', which takes or gives what cannot be copied, or is not known`;
    }
    case 'stored': {
      const binding = use.binding === undefined ? undefined : module.bindings[use.binding];
      return binding === undefined || !use.declares || binding.reassigned || use.also !== undefined ? 'is kept in more than one constant' : undefined;
    }
    case 'property': {
      const write = module.writes[use.write];
      if (use.also !== undefined || write === undefined || !isExports(write)) return 'is kept in a property';
      return surface.files.has(module.file) ? 'is public' : undefined;
    }
    case 'value': {
      const isExported = use.object !== undefined && module.writes.some((write) => isExports(write) && write.value.kind === 'object' && write.value.object === use.object);
      if (!isExported) return 'is kept in an object';
      return surface.files.has(module.file) ? 'is public' : undefined;
    }
    default:
      return 'goes where it cannot be followed';
  }
}

const isExports = ({ object, name }: Module['writes'][number]): boolean => object.kind === 'exports' || (object.kind === 'global' && object.name === 'module' && name === 'exports');
