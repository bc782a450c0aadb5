import type { CallSite, MemberUse, Module } from '../../program/module.ts';
import type { Range, Use } from '../../program/structure.ts';
import { byType, UNKNOWN, type Promised, type Promises } from './promised.ts';

/** An expression that is a promise, or an array of them, and what is done with it where it stands. */
export interface Appearance extends Range {
  readonly is: Exclude<Promised, { is: 'other' | 'unknown' }>;
  readonly use: Use;
  /** The function whose code it is in. */
  readonly fn: number;
  /** As the code spells it, without arguments. */
  readonly api: string;
  /** Where the promise is made here. */
  readonly call?: CallSite;
  /** Where it is read from a variable. */
  readonly binding?: number;
  /** A module is loaded: what that does may be all that is wanted. */
  readonly loads?: true;
}

/** Every place of a file where a promise stands and is not simply awaited or handed on. */
export function appearancesIn(promises: Promises, module: Module): Appearance[] {
  const named = [...callsIn(promises, module), ...namesIn(promises, module), ...membersIn(promises, module), ...loadsIn(module)];
  return [...named, ...statementsIn(promises, module, named)];
}

/** Uses that no question is asked about. */
const PLAIN: ReadonlySet<Use['how']> = new Set(['awaited', 'void', 'yielded', 'callee', 'exported', 'other']);

function callsIn(promises: Promises, module: Module): Appearance[] {
  return module.calls.flatMap((call) => {
    if (PLAIN.has(call.use.how) && call.use.how !== 'awaited') return [];
    const is = promises.ofCall(module.file, call);
    return isKnown(is) && (call.use.how !== 'awaited' || is.is === 'promises') ? [{ is, start: call.start, end: call.end, use: call.use, fn: call.fn, api: nameOf(call), call }] : [];
  });
}

function namesIn(promises: Promises, module: Module): Appearance[] {
  return module.references.flatMap(({ access, binding, use, fn, start, end }) => {
    if (access !== 'read' || PLAIN.has(use.how)) return [];
    const is = promises.ofOriginAt(module.file, { start, end }, { kind: 'binding', binding });
    return isKnown(is) ? [{ is, start, end, use, fn, api: module.text.slice(start, end), binding }] : [];
  });
}

function membersIn(promises: Promises, module: Module): Appearance[] {
  return module.members.flatMap((member) => {
    const { access, name, use, fn, start, end } = member;
    if (access !== 'read' || name === undefined || PLAIN.has(use.how) || use.how === 'dropped') return [];
    const is = memberIs(promises, module, member, name);
    return isKnown(is) ? [{ is, start, end, use, fn, api: shortened(module.text.slice(start, end)) }] : [];
  });
}

/** What is read from a promise itself is reported there. */
function memberIs(promises: Promises, module: Module, { object, objectRange, start, end }: MemberUse, name: string): Promised {
  const { file } = module;
  return promises.ofOriginAt(file, objectRange, object).is === 'promise' ? { is: 'unknown' } : promises.ofOriginAt(file, { start, end }, { kind: 'member', object, name });
}

function loadsIn({ imports }: Module): Appearance[] {
  return imports.flatMap(({ promise, specifier, start, end }) => {
    if (promise === undefined || PLAIN.has(promise.use.how)) return [];
    return [{ is: { is: 'promise', fresh: true, hybrid: false, nullable: false, thenable: false }, start, end, use: promise.use, fn: promise.fn, api: `import('${specifier}')`, loads: true } as const];
  });
}

/** Statements that are promises by their types alone: `(work as Promise<void>);`, `yield next;`. */
function statementsIn({ types }: Promises, { file, text, statements }: Module, named: readonly Appearance[]): Appearance[] {
  return statements.flatMap(({ type, start, end, fn }) => {
    if (type !== 'ExpressionStatement' || named.some((each) => start <= each.start && each.end <= end && each.use.how === 'dropped')) return [];
    const value = types.droppedAt(file, { start, end });
    const is = value === undefined ? UNKNOWN : byType(value, UNKNOWN);
    return isKnown(is) ? [{ is, start, end, use: { how: 'dropped' as const }, fn, api: shortened(text.slice(start, end).replace(/;$/, '')) }] : [];
  });
}

const isKnown = (is: Promised): is is Appearance['is'] => is.is === 'promise' || is.is === 'promises';

function nameOf({ isNew, callee, calleeText }: CallSite): string {
  if (callee.kind === 'function') return 'async () => …';
  return isNew ? `new ${calleeText}` : shortened(calleeText);
}

const LONGEST = 60;

/** A function written where it is called, or a chain over several lines, is told by its beginning. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
