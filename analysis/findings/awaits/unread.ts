import type { Binding, Module, Reference, Statement } from '../../program/module.ts';
import type { Range, Region } from '../../program/structure.ts';
import type { Appearance } from './appearances.ts';
import { isHandled, isResolved } from './chain.ts';
import type { Loss } from './loss.ts';
import type { Promises } from './promised.ts';
import { childrenOf, leavesAlways } from './statement-tree.ts';

/** Promises kept in a variable that nothing reads, or that some way out of the function passes by. */
export function unreadPromises({ graph }: Promises, module: Module, appearances: readonly Appearance[]): Loss[] {
  return appearances.flatMap((appearance) => {
    const { use, call, is, fn, start, end, api } = appearance;
    const binding = keptIn(module, use);
    if (binding === undefined || call === undefined || fn === 0 || (is.is === 'promise' && is.thenable) || isHandled(module, call) || isResolved(graph, module.file, call)) return [];
    const many = is.is === 'promises';
    const fate = use.how === 'argument' || ((many || use.how === 'element') && isOnlyCounted(module, binding)) ? NEVER_AWAITED : fateOf(module, binding, appearance);
    if (fate === undefined) return [];
    const what = `The ${many ? 'promises' : 'promise'} of \`${api}\`, kept in \`${binding.name}\`, ${many ? 'are' : 'is'} ${fate}`;
    return [{ rule: 'no-unconsumed-promise', fn, start, end, api, ...(fate === NEVER && !many ? { call: call.id } : {}), what, why: '{Where} nothing waits for the work then, and a failure becomes an unhandled rejection', instead: 'await it on every way, or write `void` in front to say that nobody waits', preset: 'awaits', inTypescriptEslint: false }];
  });
}

/** A variable of a function; what a module keeps others may see, and a name that begins with `_` says that nobody shall look. */
function keptIn(module: Module, use: Appearance['use']): Binding | undefined {
  if (use.how === 'argument') return collectedIn(module, use.call);
  const kept = use.how === 'element' ? use.of : use;
  if (kept.how !== 'stored' || kept.binding === undefined || kept.also !== undefined) return undefined;
  const binding = module.bindings[kept.binding];
  return binding !== undefined && isSeenWhole(module, binding) ? binding : undefined;
}

const isSeenWhole = ({ dynamic }: Module, { fn, name, kind }: Binding): boolean => fn !== 0 && !name.startsWith('_') && kind !== 'using' && kind !== 'param' && !dynamic;

/** `tasks.push(work())`, where `tasks` begins as an array of the function. */
function collectedIn(module: Module, id: number): Binding | undefined {
  const callee = module.calls[id]?.callee;
  if (callee?.kind !== 'member' || callee.name !== 'push' || callee.object.kind !== 'binding') return undefined;
  const binding = module.bindings[callee.object.binding];
  const [value, ...others] = binding?.values ?? [];
  const isArray = value?.kind === 'literal' && value.type === 'array' && others.length === 0;
  return binding !== undefined && isArray && isSeenWhole(module, binding) && isOnlyFilled(module, binding) ? binding : undefined;
}

const readsOf = ({ references }: Module, { id }: Binding): readonly Reference[] => references.filter(({ binding, access }) => binding === id && access !== 'type' && access !== 'write');

/** Nothing looks into it. */
const isOnlyFilled = (module: Module, binding: Binding): boolean => readsOf(module, binding).every(({ use }) => use.how === 'member' && (use.name === 'push' || use.name === 'length'));

/** How many promises there are says nothing of any. */
function isOnlyCounted(module: Module, binding: Binding): boolean {
  const reads = readsOf(module, binding);
  return reads.length > 0 && reads.every(({ use }) => use.how === 'member' && use.name === 'length');
}

const NEVER = 'never read';
const NEVER_AWAITED = 'never awaited';
const NEXT_TIME = 'overwritten by the next round before it is read';

function fateOf(module: Module, binding: Binding, { start, end, fn }: Appearance): string | undefined {
  const mentions = module.references.filter((each) => each.binding === binding.id && each.access !== 'type');
  if (!mentions.some(({ access }) => access !== 'write')) return NEVER;
  const here = mentions.filter((each) => each.start > end);
  if (binding.fn !== fn || mentions.some((each) => each.fn !== fn)) return undefined;
  const loop = innermostLoop(module, fn, start);
  if (loop !== undefined) return isOverwrittenNextTime(module, binding, loop, start, mentions) ? NEXT_TIME : undefined;
  const kept = innermost(module, start, fn);
  if (kept === undefined) return undefined;
  const fates = after(module, kept, here, isAlways(module, kept, start));
  if (fates.has('passed')) return 'not read on every way: one leaves before';
  return fates.has('overwritten') && fates.size === 1 ? 'overwritten before it is read' : fates.has('on') ? 'not read on every way' : undefined;
}

/** Whoever makes a promise under a condition may ask for it under the same one. */
const isAlways = ({ regions }: Module, kept: Statement, at: number): boolean => !regions.some(({ kind, fn, start, end }) => (kind === 'branch' || kind === 'case') && fn === kept.fn && start <= at && at < end);

const innermostLoop = ({ regions }: Module, fn: number, at: number): Region | undefined =>
  regions.filter((region) => region.fn === fn && region.kind === 'loop' && region.start <= at && at < region.end).sort((a, b) => b.start - a.start)[0];

/** In a loop, what stands before may come after: only what nothing in it reads, and nothing in it leaves after, is gone with the next round. */
function isOverwrittenNextTime({ statements, functions }: Module, binding: Binding, loop: Region, at: number, mentions: readonly Reference[]): boolean {
  if (isWithin(loop, binding.range) || mentions.some((each) => each.access !== 'write' && isWithin(loop, each))) return false;
  const leaves = statements.some((each) => isWithin(loop, each) && each.start > at && (each.type === 'BreakStatement' || each.type === 'ThrowStatement'));
  return !leaves && functions[loop.fn]?.returns.some((each) => isWithin(loop, each)) !== true;
}

function innermost(module: Module, at: number, fn: number): Statement | undefined {
  return module.statements.filter((each) => each.fn === fn && each.start <= at && at < each.end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** What comes of it on the ways that lead on. `read`, or not to be told; `passed`: the function is left without; `overwritten`; `on`: the end is reached without. */
type Fate = 'read' | 'passed' | 'overwritten' | 'on';
type Fates = ReadonlySet<Fate>;

const READ: Fates = new Set(['read']);

/** From after a statement to the end of the function, block by block outwards. What is read on one of the ways that part is taken for read, unless it is always made. */
function after(module: Module, from: Statement, mentions: readonly Reference[], always: boolean): Fates {
  const isTold = (fates: Fates): boolean => !fates.has('on') || (!always && fates.has('read'));
  let at = from;
  let fates: Fates = new Set(['on']);
  for (let holder = holderOf(module, at); holder !== undefined; at = holder, holder = holderOf(module, at)) {
    if (!PLAIN_HOLDERS.has(holder.type)) return READ;
    if (holder.type === 'BlockStatement') fates = onwards(fates, inOrder(module, childrenOf(module, holder.id).filter((each) => each.start >= at.end), mentions, isTold));
    if (isTold(fates)) return fates.has('on') ? READ : fates;
  }
  return always && fates.has('read') ? fates : withoutEnd(fates);
}

/** What nothing reads at all is reported as that, and not as left at the end. */
const withoutEnd = (fates: Fates): Fates => new Set([...fates].filter((fate) => fate !== 'on'));

/** Where a way went on, what follows decides. */
const onwards = (fates: Fates, next: Fates): Fates => new Set([...withoutEnd(fates), ...next]);

/** Statements whose parts run one after the other, or once at most. */
const PLAIN_HOLDERS: ReadonlySet<string> = new Set(['BlockStatement', 'IfStatement']);

/** The statement around another in the same function. */
function holderOf({ statements }: Module, { parent, fn }: Statement): Statement | undefined {
  const holder = parent === undefined ? undefined : statements[parent];
  return holder?.fn === fn ? holder : undefined;
}

type IsTold = (fates: Fates) => boolean;

function inOrder(module: Module, statements: readonly Statement[], mentions: readonly Reference[], isTold: IsTold): Fates {
  let fates: Fates = new Set(['on']);
  for (const statement of statements) {
    fates = onwards(fates, through(module, statement, mentions, isTold));
    if (isTold(fates)) break;
  }
  return fates;
}

function through(module: Module, statement: Statement, mentions: readonly Reference[], isTold: IsTold): Fates {
  const inside = mentions.filter((each) => statement.start <= each.start && each.end <= statement.end);
  if (inside.length === 0) return new Set(leavesAlways(module, statement) ? ['passed'] : leavesInside(module, statement) ? ['passed', 'on'] : ['on']);
  if (statement.type === 'BlockStatement') return inOrder(module, childrenOf(module, statement.id), mentions, isTold);
  if (statement.type === 'IfStatement') return throughBranches(module, statement, inside, isTold);
  const isWritten = inside.every(({ access }) => access === 'write') && statement.type === 'ExpressionStatement' && isWholly(module, statement, inside);
  return new Set([isWritten ? 'overwritten' : 'read']);
}

/** `x = …;` as a statement of its own. */
const isWholly = (module: Module, { start }: Statement, [write]: readonly Reference[]): boolean => write?.start === start && module.text.slice(write.end).trimStart().startsWith('=');

/** One branch that leaves without is enough; without an `else`, a way goes past. */
function throughBranches(module: Module, { id }: Statement, mentions: readonly Reference[], isTold: IsTold): Fates {
  const branches = childrenOf(module, id);
  const first = branches[0]?.start ?? 0;
  if (mentions.some((each) => each.start < first)) return READ;
  const past: readonly Fate[] = branches.length < 2 ? ['on'] : [];
  return new Set([...past, ...branches.flatMap((branch) => [...through(module, branch, mentions, isTold)])]);
}

/** By a return, or by a throw that nothing there catches. */
function leavesInside({ functions, statements, regions }: Module, statement: Statement): boolean {
  if (functions[statement.fn]?.returns.some((each) => isWithin(statement, each)) === true) return true;
  const caught = regions.filter(({ kind, fn, caught: isCaught }) => kind === 'try' && isCaught === true && fn === statement.fn);
  return statements.some((each) => each.type === 'ThrowStatement' && each.fn === statement.fn && isWithin(statement, each) && !caught.some((region) => isWithin(region, each)));
}

const isWithin = (outer: Range, { start, end }: Range): boolean => outer.start <= start && end <= outer.end;
