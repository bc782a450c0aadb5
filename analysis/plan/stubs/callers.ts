import { handlingOf, modelOf, useOfFunction } from '../../findings/handling.ts';
import { objectsWith } from '../../program/by-function.ts';
import { fnKey, type CallGraph, type FnKey, type Mention } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { valueKey, type Value } from '../../program/value.ts';
import { loadsOf } from '../hosts/loads.ts';
import { containerObstacle, isHandedOn, isHarmless } from '../references/escape.ts';
import { exposedFunctions } from '../references/public.ts';
import { askingAbout, escapesProgram } from '../references/references.ts';
import { isLookedAt } from '../references/takers.ts';
import type { Mocks } from './mocks.ts';
import { isAskedForCalls } from './spied.ts';
import type { LoadedApart, Stub } from './stub.ts';

/** Which functions run because others do. What is not understood is said to run rather than not. */
export interface Callers {
  /** Those that calls in this one call. */
  called(key: FnKey): ReadonlySet<FnKey>;
  /** Others that run while this one does: it has handed them to who calls them at once, or has what may be they under their name. */
  now(key: FnKey): ReadonlySet<FnKey>;
  /** Those that it leaves behind, to be called at any time: listeners, timers, what goes to code that is not read. */
  later(key: FnKey): ReadonlySet<FnKey>;
  /** Functions that the language calls, or that cannot be told from what it calls. */
  readonly anytime: ReadonlySet<FnKey>;
}

interface Edges {
  readonly graph: CallGraph;
  readonly called: Map<FnKey, Set<FnKey>>;
  readonly now: Map<FnKey, Set<FnKey>>;
  readonly later: Map<FnKey, Set<FnKey>>;
  readonly anytime: Set<FnKey>;
  /** Where an object goes out of sight, by its key; undefined = anywhere. */
  readonly lost: Map<string, readonly FnKey[] | undefined>;
}

const NOBODY: ReadonlySet<FnKey> = new Set();

/** @param apart modules that tests load by other means than `import` and `require`; `stubs`: among them, those that take functions out of their modules. */
export function readCallers(graph: CallGraph, apart: readonly LoadedApart[], stubs: readonly Stub[]): Callers {
  const edges: Edges = { graph, called: new Map(), now: new Map(), later: new Map(), anytime: new Set(), lost: new Map() };
  for (const module of graph.program.modules.values()) {
    for (const fn of module.functions) if (fn.kind !== 'module') noteFunction(edges, module, fn);
    noteExports(edges, module);
  }
  for (const each of apart) if (!each.isFollowed) for (const key of exposedFunctions(graph, new Set([each.loads])).keys()) add(edges.later, functionAt(graph, each), key);
  for (const stub of stubs) if (stub.isRead === true) noteTaken(edges, stub);
  return { called: (key) => edges.called.get(key) ?? NOBODY, now: (key) => edges.now.get(key) ?? NOBODY, later: (key) => edges.later.get(key) ?? NOBODY, anytime: edges.anytime };
}

function noteFunction(edges: Edges, module: Module, fn: Fn): void {
  const { graph } = edges;
  const key = fnKey(module.file, fn.id);
  if (module.dynamic || isCalledByLanguage(graph, module, fn)) edges.anytime.add(key);
  for (const { file, call } of graph.callsTo(key)) add(edges.called, fnKey(file, graph.program.modules.get(file)?.calls[call]?.fn ?? 0), key);
  const use = useOfFunction(module, fn);
  const written = { file: module.file, fn: fn.parent ?? 0, start: fn.start, end: fn.end };
  const elsewhere = use === fn.use ? graph.mentionsOf(key) : [...graph.mentionsOf(key).filter(({ file, start }) => file !== module.file || start !== fn.start), { ...written, use }];
  for (const mention of elsewhere) noteMention(edges, mention, key);
  if (fn.name !== undefined && fn.name !== '' && (fn.kind === 'method' || fn.use.how === 'property' || fn.use.how === 'value')) noteName(edges, fn.name, key);
  for (const holder of holdersOf(graph, module, fn)) noteHolder(edges, holder, key);
}

/** Getters, fields, methods that conversions call, and those of classes that code outside extends or decorates. */
function isCalledByLanguage({ follower }: CallGraph, module: Module, fn: Fn): boolean {
  if (fn.kind === 'getter' || fn.kind === 'setter' || fn.kind === 'field' || fn.kind === 'static-block') return true;
  if (fn.kind === 'method' && (fn.name === undefined || CONVERSIONS.has(fn.name))) return true;
  const own = fn.class === undefined ? undefined : module.classes[fn.class];
  if (own === undefined) return false;
  if (own.decorated || own.members.some((member) => member.fn === fn.id && member.decorated)) return true;
  if (own.superClass === undefined || fn.kind === 'constructor') return false;
  const parents = follower.follow(module.file, own.superClass);
  return !parents.certain || parents.values.some((value) => value.kind !== 'class' && !(value.kind === 'global' && (value.path.at(-1) ?? '').endsWith('Error')));
}

const CONVERSIONS: ReadonlySet<string> = new Set(['toString', 'toJSON', 'valueOf', 'then', 'next', 'return', 'throw', 'asymmetricMatch', 'inspect', 'equals']);

function holdersOf({ follower }: CallGraph, module: Module, fn: Fn): Value[] {
  const objects = objectsWith(module, fn.id).map(({ id }): Value => ({ kind: 'object', file: module.file, object: id }));
  if (fn.class === undefined || fn.name?.startsWith('#') === true) return objects;
  const own = { file: module.file, class: fn.class };
  return [...objects, ...[own, ...follower.hierarchy().descendants(own)].map((each): Value => ({ kind: 'class', ...each }))];
}

/** Who has an object has its functions, wherever its members can no longer be followed. */
function noteHolder(edges: Edges, holder: Value, key: FnKey): void {
  const at = valueKey(holder);
  const lost = edges.lost.has(at) ? edges.lost.get(at) : lostAt(edges, holder);
  edges.lost.set(at, lost);
  if (lost === undefined) edges.anytime.add(key);
  else for (const from of lost) add(edges.later, from, key);
}

function lostAt({ graph }: Edges, holder: Value): readonly FnKey[] | undefined {
  // The program's own code calls a method by its name.
  if (holder.kind === 'class') return graph.escapesOf(holder).filter((escape) => escapesProgram(graph, escape)).map(({ file, fn }) => fnKey(file, fn));
  const asking = (): ReturnType<typeof askingAbout> => askingAbout(graph, WITHOUT_STUBS);
  const escapes = graph.escapesOf(holder).filter((escape) => !isHarmless(asking(), escape));
  if (escapes.length === 0 && containerObstacle(asking(), holder, '') !== undefined) return undefined;
  return escapes.map(({ file, fn }) => fnKey(file, fn));
}

/** Who has a function is asked as if no test replaced anything: that only says that more may run. */
const WITHOUT_STUBS: Mocks = { obstacle: () => undefined, unseenCaller: () => undefined, twinDoubles: () => [], isDoubledBeside: () => true, apiObstacle: () => undefined, forwarded: () => undefined, runTogether: () => true };

function noteName({ graph, now }: Edges, name: string, key: FnKey): void {
  for (const { file, fn } of graph.unknownUses(name)) add(now, fnKey(file, fn), key);
}

function noteMention(edges: Edges, mention: Mention, key: FnKey): void {
  const from = fnKey(mention.file, mention.fn);
  const { use } = mention;
  switch (use.how) {
    case 'exported':
    case 'condition':
    case 'operand':
    case 'dropped':
    case 'void':
    case 'callee':
      return;
    case 'stored':
      // Calls of a variable are seen as calls of what it holds.
      if (use.binding === undefined || (use.also !== undefined && use.also.how !== 'property') || isParameter(edges, mention.file, use.binding)) add(edges.later, from, key);
      return;
    case 'member':
      if (use.name !== 'call' && use.name !== 'apply' && use.name !== 'name' && use.name !== 'length' && use.name !== 'prototype') add(edges.later, from, key);
      return;
    case 'value':
      if (use.name !== undefined) noteName(edges, use.name, key);
      if (use.object !== undefined && use.name !== undefined) noteHolder(edges, { kind: 'object', file: mention.file, object: use.object }, key);
      else if (use.class === undefined) add(edges.later, from, key);
      return;
    case 'property':
      noteWritten(edges, mention, use.write, key);
      return;
    case 'argument':
      noteHanded(edges, mention, key);
      return;
    default:
      add(edges.later, from, key);
  }
}

const isParameter = ({ graph }: Edges, file: string, binding: number): boolean => graph.program.modules.get(file)?.bindings[binding]?.kind === 'param';

function noteWritten(edges: Edges, mention: Mention, id: number, key: FnKey): void {
  const { graph } = edges;
  const write = graph.program.modules.get(mention.file)?.writes.find((each) => each.id === id);
  if (write?.name === undefined) return void edges.anytime.add(key);
  noteName(edges, write.name, key);
  if (write.name === 'exports' && write.object.kind === 'global' && write.object.name === 'module') return;
  if (write.object.kind === 'exports') return;
  const owners = graph.follower.follow(mention.file, write.object);
  if (!owners.certain || owners.values.length === 0) add(edges.later, fnKey(mention.file, mention.fn), key);
  for (const owner of owners.values) noteHolder(edges, owner, key);
}

function noteHanded(edges: Edges, { file, fn, use }: Mention, key: FnKey): void {
  const { graph } = edges;
  if (isAskedForCalls(graph, file, use)) return;
  const module = graph.program.modules.get(file);
  const handling = module === undefined ? undefined : handlingOf(graph, module, use);
  const model = modelOf(handling);
  // Tests and hooks run when their runner says so.
  if (handling?.by === 'model' && handling.certainty === 'certain' && model?.context === 'test') return;
  const isSeen = model === undefined ? isHandedOn(graph, file, use) || (use.how === 'argument' && isLookedAt(graph, file, use)) : model.when === 'before-return' || model.context === 'promise-reaction' || model.context === 'promise-executor';
  add(isSeen ? edges.now : edges.later, fnKey(file, fn), key);
}

/** What a file exports, as a whole, goes where it is not followed. */
function noteExports(edges: Edges, { file }: Module): void {
  const { graph } = edges;
  const isLoose = loadsOf(graph.program).loosely.has(file);
  const escapes = graph.escapesOf({ kind: 'namespace', file });
  if (!isLoose && escapes.length === 0) return;
  const lost = isLoose ? undefined : lostAt(edges, { kind: 'namespace', file });
  if (lost?.length === 0) return;
  for (const key of exposedFunctions(graph, new Set([file])).keys()) {
    if (lost === undefined) edges.anytime.add(key);
    else for (const from of lost) add(edges.later, from, key);
  }
}

/** `rewired.__get__('copyFile')` */
function noteTaken({ graph, later }: Edges, stub: Stub): void {
  if (stub.replaces.how !== 'variable') return;
  const { of, name } = stub.replaces;
  for (const fn of graph.program.modules.get(of)?.functions ?? []) if (name === undefined || fn.name === name || (fn.class !== undefined && graph.program.modules.get(of)?.classes[fn.class]?.name === name)) add(later, functionAt(graph, stub), fnKey(of, fn.id));
}

/** The innermost function whose code a place is. */
export function functionAt({ program }: CallGraph, { file, start, end }: Range & { readonly file: string }): FnKey {
  const around = (program.modules.get(file)?.functions ?? []).filter((fn) => fn.start <= start && end <= fn.end);
  return fnKey(file, around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.id ?? 0);
}

function add(edges: Map<FnKey, Set<FnKey>>, from: FnKey, to: FnKey): void {
  const known = edges.get(from);
  if (known === undefined) edges.set(from, new Set([to]));
  else known.add(to);
}
