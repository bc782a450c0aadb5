import type { Binding, Module, Reference, Statement } from '../../program/module.ts';
import type { Appearance } from './appearances.ts';
import { isHandled, isResolved } from './chain.ts';
import type { Loss } from './loss.ts';
import type { Promises } from './promised.ts';
import { childrenOf } from './statement-tree.ts';

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

function fateOf(module: Module, binding: Binding, { start, end, fn }: Appearance): string | undefined {
  const mentions = module.references.filter((each) => each.binding === binding.id && each.access !== 'type');
  if (!mentions.some(({ access }) => access !== 'write')) return NEVER;
  const here = mentions.filter((each) => each.start > end);
  if (binding.fn !== fn || isRepeated(module, fn, start) || mentions.some((each) => each.fn !== fn)) return undefined;
  const kept = innermost(module, start, fn);
  if (kept === undefined) return undefined;
  const fate = after(module, kept, here);
  return fate === 'passed' ? 'not read on every way: one returns before' : fate === 'overwritten' ? 'overwritten before it is read' : undefined;
}

/** In a loop, what stands before may come after. */
const isRepeated = ({ regions }: Module, fn: number, at: number): boolean => regions.some((region) => region.fn === fn && region.kind === 'loop' && region.start <= at && at < region.end);

function innermost(module: Module, at: number, fn: number): Statement | undefined {
  return module.statements.filter((each) => each.fn === fn && each.start <= at && at < each.end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** `read`: on each way, or not to be told; `passed`: a way returns without; `overwritten`; `on`: the end is reached without. */
type Fate = 'read' | 'passed' | 'overwritten' | 'on';

/** From after a statement to the end of the function, block by block outwards. */
function after(module: Module, from: Statement, mentions: readonly Reference[]): Fate {
  let at = from;
  for (let holder = holderOf(module, at); holder !== undefined; at = holder, holder = holderOf(module, at)) {
    if (!PLAIN_HOLDERS.has(holder.type)) return 'read';
    const fate = holder.type === 'BlockStatement' ? inOrder(module, childrenOf(module, holder.id).filter((each) => each.start >= at.end), mentions) : 'on';
    if (fate !== 'on') return fate;
  }
  return 'read';
}

/** Statements whose parts run one after the other, or once at most. */
const PLAIN_HOLDERS: ReadonlySet<string> = new Set(['BlockStatement', 'IfStatement']);

/** The statement around another in the same function. */
function holderOf({ statements }: Module, { parent, fn }: Statement): Statement | undefined {
  const holder = parent === undefined ? undefined : statements[parent];
  return holder?.fn === fn ? holder : undefined;
}

function inOrder(module: Module, statements: readonly Statement[], mentions: readonly Reference[]): Fate {
  for (const statement of statements) {
    const fate = through(module, statement, mentions);
    if (fate !== 'on') return fate;
  }
  return 'on';
}

function through(module: Module, statement: Statement, mentions: readonly Reference[]): Fate {
  const inside = mentions.filter((each) => statement.start <= each.start && each.end <= statement.end);
  if (inside.length === 0) return returnsInside(module, statement) ? 'passed' : 'on';
  if (statement.type === 'BlockStatement') return inOrder(module, childrenOf(module, statement.id), mentions);
  if (statement.type === 'IfStatement') return throughBranches(module, statement, inside);
  return inside.every(({ access }) => access === 'write') && statement.type === 'ExpressionStatement' && isWholly(module, statement, inside) ? 'overwritten' : 'read';
}

/** `x = …;` as a statement of its own. */
const isWholly = (module: Module, { start }: Statement, [write]: readonly Reference[]): boolean => write?.start === start && module.text.slice(write.end).trimStart().startsWith('=');

/** One branch that returns without is enough; where only one reads, the other decides about what follows. */
function throughBranches(module: Module, { id }: Statement, mentions: readonly Reference[]): Fate {
  const branches = childrenOf(module, id);
  const first = branches[0]?.start ?? 0;
  if (mentions.some((each) => each.start < first)) return 'read';
  const fates = branches.map((branch) => through(module, branch, mentions));
  return fates.includes('passed') ? 'passed' : fates.every((fate) => fate === 'on') ? 'on' : 'read';
}

function returnsInside(module: Module, { start, end, fn }: Statement): boolean {
  return module.functions[fn]?.returns.some((each) => start <= each.start && each.end <= end) ?? false;
}
