import type { CallGraph, Mention } from '../../program/call-graph.ts';
import { fnKey } from '../../program/call-graph.ts';
import { isExportsWrite } from '../../program/exports-write.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range, Use } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import { instanceOf, resultOf } from '../../program/values/members-of.ts';
import { isHarmless, type Asking } from '../references/escape.ts';
import type { PublicSurface } from '../references/public.ts';
import { referenceObstacle } from '../references/references.ts';
import { siteKey, type SiteKey } from '../site.ts';
import type { Mocks } from '../stubs/mocks.ts';
import type { HandleClasses } from './handle-classes.ts';

/** A place where a handle goes out of sight, or is used otherwise than by the methods that the catalogue knows. */
export interface Escape extends Range {
  readonly file: string;
  /** What is wrong there, after the text of the expression. */
  readonly what: string;
  readonly hint?: string;
}

/** What is asked about wherever a handle is found. */
export interface Looking {
  readonly graph: CallGraph;
  readonly mocks: Mocks;
  readonly classes: HandleClasses;
  readonly surface: PublicSurface;
  /** The calls that open one elsewhere instead. */
  readonly opened: ReadonlySet<SiteKey>;
  /** Calls whose function goes to the thread with them. */
  readonly transacted: ReadonlySet<SiteKey>;
}

/** The first such place in the program: every expression that can be a handle is looked at. */
export function escapeOf(looking: Looking): Escape | undefined {
  for (const module of looking.graph.program.modules.values()) {
    const found = escapeIn(looking, module);
    if (found !== undefined) return { file: module.file, ...found };
  }
  return undefined;
}

type Found = Omit<Escape, 'file'>;

function escapeIn(looking: Looking, module: Module): Found | undefined {
  const { graph, classes, surface } = looking;
  const classOf = (origin: Origin): string | undefined => firstClass(classes, graph.follower.follow(module.file, origin).values);
  for (const { binding, access, use, fn, start, end } of module.references) {
    const found = access !== 'read' ? undefined : misused(looking, module, classOf({ kind: 'binding', binding }), { fn, start, end, use });
    if (found !== undefined) return { start, end, ...found };
  }
  for (const { object, name, access, use, fn, start, end } of module.members) {
    const found = name === undefined || access !== 'read' ? undefined : misused(looking, module, classOf({ kind: 'member', object, name }), { fn, start, end, use });
    if (found !== undefined) return { start, end, ...found };
  }
  for (const call of module.calls) {
    const className = firstClass(classes, valueOf(graph, module, call));
    const found = className !== undefined && isOpenedHere(looking, module, call) ? { what: 'is opened where it stays' } : misused(looking, module, className, call);
    if (found !== undefined) return { start: call.start, end: call.end, ...found };
  }
  const shown = surface.files.has(module.file) ? module.exports.find(({ typeOnly, origin }) => !typeOnly && classOf(origin) !== undefined) : undefined;
  return shown === undefined ? undefined : { ...shown.range, what: 'is public' };
}

/** By a call that is left alone, for whatever reason: what it gives has no second form of its methods. */
function isOpenedHere({ graph, classes, opened }: Looking, module: Module, call: CallSite): boolean {
  if (opened.has(siteKey(module.file, call.id))) return false;
  return graph.callees(module.file, call).values.some((value) => value.kind === 'external' && classes.methodOf(value) === undefined);
}

function firstClass(classes: HandleClasses, values: readonly Value[]): string | undefined {
  for (const value of values) {
    const found = classes.classOf(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valueOf(graph: CallGraph, module: Module, call: CallSite): readonly Value[] {
  const callees = graph.callees(module.file, call);
  return (call.isNew ? instanceOf(graph.follower, callees) : resultOf(graph.follower, callees)).values;
}

/** What a handle is used for, where that is none of what may be: a method is called, it is kept or handed on where that is seen, it is exported. */
function misused(looking: Looking, { file, members }: Module, className: string | undefined, { fn, start, end, use }: Omit<Mention, 'file'>): Why | undefined {
  if (className === undefined) return undefined;
  if (use.how === 'member') {
    const member = use.member === undefined ? undefined : members[use.member];
    const call = member?.use.how === 'callee' ? siteKey(file, member.use.call) : undefined;
    return methodMisused(looking, className, use.name, member === undefined || call !== undefined, call);
  }
  if (use.how === 'callee' && looking.classes.isCallable(className)) return undefined;
  const also = use.how === 'stored' || use.how === 'property' ? use.also : undefined;
  const what = shown(looking, file, fn, use) ?? (also === undefined ? undefined : shown(looking, file, fn, also)) ?? (isSeen(looking, { file, fn, start, end, use }) ? undefined : 'goes where it cannot be followed');
  return what === undefined ? undefined : { what };
}

type Why = Pick<Escape, 'what' | 'hint'>;

function methodMisused({ classes, transacted }: Looking, className: string, name: string | undefined, isCalled: boolean, call: SiteKey | undefined): Why | undefined {
  if (name === undefined || !isCalled) return { what: `is read a property of, '${name ?? 'a computed one'}'` };
  if (classes.runs(className, name) !== undefined && (call === undefined || !transacted.has(call))) return { what: `is asked for '${name}', whose function runs between statements and would have to be on that thread, too`, hint: 'give the connection, with the functions that are its transactions, a worker thread of its own by hand' };
  return classes.asks(className, name) ? undefined : { what: `is asked for '${name}', which takes or gives what cannot be copied, or is not known` };
}

/** Is it seen through whoever has it now? */
function isSeen(looking: Looking, mention: Mention): boolean {
  const { graph, mocks } = looking;
  const { file, use } = mention;
  const asking: Asking = { graph, seen: new Set(), isClosed: (fn) => referenceObstacle(graph, mocks, fn) === undefined };
  if ((use.how === 'stored' || use.how === 'property') && use.also !== undefined) return isSeen(looking, { ...mention, use: withoutAlso(use) }) && isSeen(looking, { ...mention, use: use.also });
  if (use.how === 'stored' && use.binding !== undefined) return true;
  if (use.how === 'operand') return /^[!=]==?$/.test(use.operator) && use.literal === true;
  if (use.how === 'property' && isOwnPrivate(graph, file, use.write)) return true;
  return isHarmless(asking, mention);
}

/** `a = b.c = …` */
function withoutAlso(use: Extract<Use, { how: 'stored' | 'property' }>): Use {
  const { also, ...alone } = use;
  return also === undefined ? use : alone;
}

/** `this.#database = …`, or so declared in TypeScript: nobody else has it by that name. */
function isOwnPrivate({ program }: CallGraph, file: string, id: number): boolean {
  const module = program.modules.get(file);
  const write = module?.writes[id];
  const of = write?.object.kind === 'this' ? classAround(module, write.object.fn) : undefined;
  return write?.name?.startsWith('#') === true || module?.classes[of ?? -1]?.members.some(({ name, isPrivate }) => isPrivate && name === write?.name) === true;
}

function classAround(module: Module | undefined, fn: number): number | undefined {
  for (let at = module?.functions[fn]; at !== undefined; at = module?.functions[at.parent ?? -1]) if (at.class !== undefined) return at.class;
  return undefined;
}

/** Somebody outside gets at it. */
function shown({ graph, surface }: Looking, file: string, fn: number, use: Use): string | undefined {
  const module = graph.program.modules.get(file);
  const isPublic = (what: boolean): string | undefined => (what ? 'is public' : undefined);
  switch (use.how) {
    case 'returned':
      return isPublic(surface.functions.has(fnKey(file, fn)));
    case 'property': {
      const write = module?.writes[use.write];
      if (write === undefined) return 'is kept in a property';
      if (isExportsWrite(write)) return isPublic(surface.files.has(file));
      return isPublic(isOfPublicClass(surface, module, fn) && !isOwnPrivate(graph, file, use.write));
    }
    case 'value': {
      if (use.class !== undefined) return isPublic(isOfPublicClass(surface, module, fn) && module?.classes[use.class]?.members.some(({ name, isPrivate }) => name === use.name && (isPrivate || name?.startsWith('#') === true)) !== true);
      return isPublic(surface.files.has(file) && module?.writes.some((write) => isExportsWrite(write) && write.value.kind === 'object' && write.value.object === use.object) === true);
    }
    default:
      return undefined;
  }
}

function isOfPublicClass({ functions }: PublicSurface, module: Module | undefined, fn: number): boolean {
  const of = classAround(module, fn);
  return module !== undefined && of !== undefined && module.functions.some((each) => each.class === of && functions.has(fnKey(module.file, each.id)));
}

