import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range, Use } from '../../program/structure.ts';
import { isOutside } from '../../program/value.ts';
import type { Follower } from '../../program/values/members-of.ts';
import { isSurelyArray } from '../arrays/used-as-array.ts';
import type { Appearance } from './appearances.ts';
import { CHAINING } from './chain.ts';
import type { Loss } from './loss.ts';
import type { Promises } from './promised.ts';
import { isBodyOfContext } from './responses.ts';
import { partOfSaved } from './saved.ts';
import { takenBy } from './value-takers.ts';
import { wrongArgument } from './wrong-arguments.ts';

/** What becomes of a promise that is taken for its value, completing "the promise …". */
interface Misuse {
  readonly how: string;
  /** Of typescript-eslint's rules about promises, some report it. */
  readonly known: boolean;
  /** It may be right after all, by something that the file does not tell. */
  readonly likely?: true;
  /** What belongs there, where no `await` mends it. */
  readonly instead?: string;
}

/** Promises used as if they were what they give. One report for a variable: its definition is what has to change. */
export function promisesAsValues(promises: Promises, module: Module, appearances: readonly Appearance[]): Loss[] {
  const told = new Set<number>();
  const isFallback = fallbacksOf(module);
  return appearances.flatMap((appearance) => {
    const misuse = appearance.is.is === 'promises' ? misuseOfMany(promises.graph, module, appearance) : misuseOf(promises.graph, module, appearance, isFallback(appearance));
    if (misuse === undefined || (appearance.binding !== undefined && told.has(appearance.binding))) return [];
    if (appearance.binding !== undefined) told.add(appearance.binding);
    return [lossOf(appearance, misuse)];
  });
}

function lossOf({ is, start, end, fn, api, call }: Appearance, { how, known, likely, instead }: Misuse): Loss {
  const several = is.is === 'promises';
  return {
    rule: 'no-promise-as-value',
    start,
    end,
    fn,
    api,
    ...(call === undefined || instead !== undefined ? {} : { call: call.id }),
    what: several ? `The promises in \`${api}\` are used as if they were their values` : `The promise of \`${api}\` is used as if it were its value`,
    why: `{Where} ${how}`,
    instead: instead ?? (several ? 'await `Promise.all` of them first' : 'await it first'),
    preset: likely === true ? 'strict' : 'awaits',
    inTypescriptEslint: known,
  };
}

/** Every range that `||` or `??` looks at. */
export function fallbacksOf({ fallbacks }: Module): (range: Range) => boolean {
  const keys = new Set(fallbacks.map(({ start, end }) => `${start} ${end}`));
  return ({ start, end }) => keys.has(`${start} ${end}`);
}

/** Uses that are wrong for whatever has a `then`; other members it may have. */
const LOOKED_AT: ReadonlySet<string> = new Set(['condition', 'spread']);

/** Operators that only make sense for numbers, which no query is. */
const COUNTED: ReadonlySet<string> = new Set(['<', '>', '<=', '>=', '-', '*', '/', '%']);

const ALWAYS_TRUE = 'it is a condition, and a promise is always true';

function misuseOf(graph: CallGraph, module: Module, appearance: Appearance, isFallback: boolean): Misuse | undefined {
  const { is, use } = appearance;
  if (is.is !== 'promise') return undefined;
  if (is.thenable && !LOOKED_AT.has(use.how) && !(use.how === 'operand' && COUNTED.has(use.operator))) return undefined;
  if (isFallback && !is.nullable) return { how: 'it decides whether the right side is taken, which it never is', known: false };
  switch (use.how) {
    case 'condition':
      return is.nullable ? undefined : { how: ALWAYS_TRUE, known: true };
    case 'operand':
      return operandMisuse(module, appearance, use);
    case 'template':
      return { how: 'it becomes the text `[object Promise]`', known: false };
    case 'thrown':
      return isThrownByAsync(module, appearance) ? { how: 'it is thrown, and whoever catches it gets no error', known: false } : undefined;
    case 'spread':
      return { how: 'it is spread, and has nothing to give', known: true };
    case 'iterated':
      return is.hybrid ? undefined : { how: 'it is iterated, which throws', known: false };
    case 'stored':
      return use.parts === true && !is.hybrid ? { how: 'its parts are taken, which it does not have', known: false } : undefined;
    case 'property':
      return isBodyOfContext(graph, module, use) ? { how: 'it becomes the body of the answer, which is sent as `{}`', known: false } : keptInSaved(graph, module, appearance);
    case 'member':
      if (is.hybrid) return undefined;
      return use.name === undefined ? elementMisuse(module, appearance, use) : memberMisuse(graph, module, use);
    case 'element':
      return use.of.how === 'member' && use.of.name !== undefined && LOOKING.has(use.of.name) ? { how: looksAt(use.of.name), known: false } : whatTakes(graph, module, appearance);
    default:
      return whatTakes(graph, module, appearance);
  }
}

/** What is rendered may throw the promise of what it waits for; who can wait does not. */
const isThrownByAsync = ({ functions }: Module, { call, fn }: Appearance): boolean => call !== undefined && functions[fn]?.isAsync === true;

/** A part that is loaded when it is asked for is a promise that is there already: `photo.author = Promise.resolve(author)`. */
function keptInSaved(graph: CallGraph, module: Module, { call, use }: Appearance): Misuse | undefined {
  const isMade = call?.callee.kind === 'member' && call.callee.object.kind === 'global' && call.callee.object.name === 'Promise';
  const how = isMade ? undefined : partOfSaved(graph, module, use);
  return how === undefined ? undefined : { how, known: false };
}

function whatTakes(graph: CallGraph, module: Module, appearance: Appearance): Misuse | undefined {
  const how = takenBy(graph, module, appearance);
  if (how !== undefined) return { how, known: false };
  const wrong = appearance.is.is === 'promises' ? undefined : wrongArgument(graph, module, appearance.use);
  return wrong === undefined ? undefined : { ...wrong, known: false };
}

/** Comparing by identity makes sense for a promise that is held. */
const IDENTITY: ReadonlySet<string> = new Set(['===', '!==', '==', '!=']);
const ABOUT_OBJECTS: ReadonlySet<string> = new Set(['instanceof', 'typeof', 'delete']);

function operandMisuse(module: Module, appearance: Appearance, { operator, literal }: Extract<Use, { how: 'operand' }>): Misuse | undefined {
  const { is, call } = appearance;
  if (ABOUT_OBJECTS.has(operator)) return isAskedForItsKind(module, appearance, operator) ? { how: `\`${operator}\` asks what it is, and not what it gives`, known: false } : undefined;
  if (!IDENTITY.has(operator)) return { how: operator === '[]' ? 'it names a property, as the text `[object Promise]`' : `it is an operand of \`${operator}\``, known: false };
  if (is.is !== 'promise' || (literal === true && is.nullable)) return undefined;
  const isNew = is.fresh && (call !== undefined || isOnlyCompared(module, appearance));
  return literal === true || isNew ? { how: 'it is compared, and equals nothing but itself', known: false } : undefined;
}

/** A variable of a function that is read for nothing else: whoever looks for a promise that is held keeps it somewhere. */
function isOnlyCompared({ references, bindings }: Module, { binding: id, fn }: Appearance): boolean {
  if (id === undefined || bindings[id]?.fn !== fn || bindings[id].kind === 'param') return false;
  const mentions = references.filter(({ binding, access }) => binding === id && access !== 'type');
  return mentions.filter(({ access }) => access === 'write').length <= 1 && mentions.every(({ access, use }) => access === 'write' || (use.how === 'operand' && IDENTITY.has(use.operator)));
}

/** `typeof load() === 'string'`, `load() instanceof Page`: what an async function gives itself is always a promise. */
function isAskedForItsKind({ text }: Module, { is, call, end }: Appearance, operator: string): boolean {
  if (call === undefined || is.is !== 'promise' || !is.fresh || is.hybrid || is.nullable) return false;
  const [, kind, type] = /^\)*\s*(?:[!=]==?\s*['"](\w+)['"]|instanceof\s+([\w$.]+))/.exec(text.slice(end)) ?? [];
  return operator === 'typeof' ? kind !== undefined && kind !== 'object' : type !== undefined && !/(?:^|\.)(?:Promise|Bluebird|Q)$/.test(type);
}

/** What every object has may be asked of a promise, what the program itself puts there, what chai gives all objects, and the process that a promisified `exec` runs. */
const OF_OBJECTS: ReadonlySet<string> = new Set([...CHAINING, 'constructor', 'hasOwnProperty', 'should', 'child']);

/** Whoever writes a property makes one. */
const LOOKED: ReadonlySet<string | undefined> = new Set(['read', 'delete']);

function memberMisuse({ follower }: CallGraph, { members }: Module, { name, member }: Extract<Use, { how: 'member' }>): Misuse | undefined {
  if (name === undefined || OF_OBJECTS.has(name) || !LOOKED.has(members.find(({ id }) => id === member)?.access)) return undefined;
  if (follower.writesNamed(name).some(({ file, write }) => mayBePromise(follower, file, write.object)) || follower.writesNamed('Promise').length > 0) return undefined;
  return { how: `its \`${name}\` is asked for, which no promise has`, known: false };
}

/** What is known to be something of the program's own is none: `exports.status = …` gives promises no `status`. */
function mayBePromise(follower: Follower, file: string, object: Origin): boolean {
  const { values, certain } = follower.follow(file, object);
  return !certain || values.some((value) => isOutside(value));
}

/** `table()[key]`: what an async function gives itself is a promise and nothing else, whatever the key. */
function elementMisuse({ members }: Module, { is, call }: Appearance, { member }: Extract<Use, { how: 'member' }>): Misuse | undefined {
  if (is.is !== 'promise' || !is.fresh || is.nullable || call === undefined || members.find(({ id }) => id === member)?.access !== 'read') return undefined;
  return { how: 'one of its properties is asked for, which no promise has', known: false };
}

/** Methods of arrays that look at the elements themselves. */
const LOOKING: ReadonlySet<string> = new Set(['filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex', 'sort', 'toSorted', 'join', 'includes']);

const looksAt = (method: string): string => `\`${method}\` looks at each of them, and not at what it gives`;

function misuseOfMany(graph: CallGraph, module: Module, appearance: Appearance): Misuse | undefined {
  const { use } = appearance;
  if (use.how === 'template') return { how: 'they become text', known: false };
  if (use.how === 'awaited') return { how: '`await` waits for none of them, since an array is no promise', known: false, ...(isList(graph, module, appearance) ? {} : { likely: true }) };
  if (use.how === 'member' && use.name !== undefined && LOOKING.has(use.name)) return { how: looksAt(use.name), known: false };
  return whatTakes(graph, module, appearance);
}

/** Only on an array `map` gives an array, and not the promise of one. */
function isList(graph: CallGraph, module: Module, { call, binding }: Appearance): boolean {
  return binding !== undefined || (call?.callee.kind === 'member' && (call.callee.name === 'from' || isSurelyArray(graph, module, call.callee.object)));
}
