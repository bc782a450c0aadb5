import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, MemberUse, Module, Reference } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range, Use } from '../../program/structure.ts';
import { isTestFile } from '../file-role.ts';
import { handlingOf, modelOf, type Handling } from '../handling.ts';
import type { BlockingCall } from './blocking.ts';
import { entryFor, type CatalogIndex } from './lookup.ts';
import { isCalledInPlace } from './taken.ts';

/** A blocking function handed to code outside the program, which will call it: `files.map(fs.readFileSync)`. */
export interface FunctionValue extends BlockingCall {
  /** The function's name where it is handed over. */
  readonly at: Range;
  readonly text: string;
  /** Whoever takes it calls it before it returns. */
  readonly isCalled: boolean;
  /** What the callee does with it. */
  readonly handling?: Handling;
}

/** Methods that call what they are given before they return. */
const CALLERS = new Set(['map', 'flatMap', 'forEach', 'filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex', 'reduce', 'reduceRight', 'sort']);

/**
 * Handed to a function of the program it counts where that calls it; tests hand functions to assertions, which call nothing.
 * Certain only where the callee is known to call it.
 */
export function functionValues(graph: CallGraph, index: CatalogIndex, module: Module): FunctionValue[] {
  if (isTestFile(module.file)) return [];
  const members = module.members.filter(({ access }) => access === 'read').flatMap((member) => valueAt(graph, index, module, member, memberOrigin(member)));
  const names = module.references.filter(({ access }) => access === 'read').flatMap((name) => valueAt(graph, index, module, name, { kind: 'binding', binding: name.binding }));
  return [...members, ...names];
}

const memberOrigin = ({ object, name }: MemberUse): Origin => (name === undefined ? { kind: 'unknown' } : { kind: 'member', object, name });

function valueAt(graph: CallGraph, index: CatalogIndex, module: Module, { start, end, use }: (MemberUse | Reference) & { readonly use: Use }, origin: Origin): FunctionValue[] {
  const call = use.how === 'argument' ? module.calls[use.call] : undefined;
  if (call === undefined || use.how !== 'argument' || isReflected(call)) return [];
  const { values, certain } = graph.follower.follow(module.file, origin);
  const [value] = values;
  const found = certain && values.length === 1 && value !== undefined ? entryFor(index, value, calledPlainly(call), { graph, file: module.file }) : undefined;
  if (found === undefined || value === undefined || found.entry.match.how !== 'call') return [];
  const isInside = graph.targets(module.file, call).length > 0;
  if (isInside && !isCalledInPlace(graph, module, call, use.index)) return [];
  const { entry, bound } = found;
  const version = value.kind === 'external' ? value.version : undefined;
  const handling = handlingOf(graph, module, use);
  const isAdopted = handling?.by === 'model' && handling.certainty === 'certain' && modelOf(handling)?.context === 'promise-reaction';
  const isCalled = isInside || (call.callee.kind === 'member' && CALLERS.has(call.callee.name));
  return [{ file: module.file, call, entry, certainty: isAdopted || isCalled ? 'certain' : 'likely', isCalled, kind: entry.kind, preset: entry.preset, indirect: bound, at: { start, end }, text: module.text.slice(start, end), ...(handling === undefined ? {} : { handling }), ...(version === undefined ? {} : { version }) }];
}

/** A call of what it is given, which is found as a call. */
const isReflected = ({ callee }: CallSite): boolean => callee.kind === 'member' && callee.name === 'apply' && callee.object.kind === 'global' && callee.object.name === 'Reflect';

const calledPlainly = (call: CallSite): CallSite => ({ ...call, isNew: false, args: [] });
