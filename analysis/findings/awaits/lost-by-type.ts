import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range, Use } from '../../program/structure.ts';
import type { Loss } from './loss.ts';
import type { Promises } from './promised.ts';
import { canFail, settlesItself } from './settles.ts';

/** Of a function whose promise goes where a type says that nothing comes back. */
export const LOST = {
  why: 'a type says that nothing comes back from it: nobody waits for the promise, and a failure becomes an unhandled rejection',
  instead: 'catch what fails inside the function, or let the type return a promise',
} as const;

/** Does the function that an expression gives return a promise, where its type wants none? One that catches what fails in it needs nobody. */
export function isLostByType(promises: Promises, module: Module, range: Range, origin: Origin): boolean {
  const { types } = promises;
  return types.isVoidWanted(module.file, range) === 'yes' && types.givesThenable(module.file, range) === 'yes' && !catchesFailures(promises, module, origin);
}

function catchesFailures({ graph }: Promises, { file }: Module, origin: Origin): boolean {
  const { values } = graph.follower.follow(file, origin);
  return values.length > 0 && values.every((value) => {
    const home = value.kind === 'function' ? graph.program.modules.get(value.file) : undefined;
    const fn = value.kind === 'function' ? home?.functions[value.fn] : undefined;
    return home !== undefined && fn !== undefined && canFail(home, fn) && settlesItself(home, fn);
  });
}

/** Functions kept where a type wants none that returns a promise: in a variable, a property, a result, an attribute, a member that a type gives. */
export function functionsLostByType(promises: Promises, module: Module): Loss[] {
  const kept = [...writtenFunctions(module), ...namedValues(module)].filter(({ range, origin }) => isLostByType(promises, module, range, origin));
  return [...kept.map(({ range, head, fn, use }) => lossOf(module, head ?? range, fn, wordsOf(use))), ...overriding(promises, module), ...disposedTooSoon(promises, module)];
}

interface Kept {
  readonly range: Range;
  /** What is pointed at, where the whole is long. */
  readonly head?: Range;
  readonly origin: Origin;
  readonly fn: number;
  readonly use: Use;
}

const CALLABLE: ReadonlySet<string> = new Set(['function', 'arrow', 'method']);

function writtenFunctions({ functions }: Module): Kept[] {
  return functions.flatMap((fn) => {
    if (!CALLABLE.has(fn.kind) || fn.isDeclaration || fn.class !== undefined || !isKept(fn.use)) return [];
    return [{ range: fn, head: headOf(fn), origin: { kind: 'function' as const, fn: fn.id }, fn: fn.parent ?? 0, use: fn.use }];
  });
}

/** A function's parameters are enough to point at it. */
const headOf = ({ start, paramList, body }: Module['functions'][number]): Range => ({ start, end: paramList?.end ?? body.start });

function namedValues({ references, members, calls }: Module): Kept[] {
  return [
    ...references.flatMap((each): Kept[] => (each.access === 'read' && isKept(each.use) ? [{ range: each, origin: { kind: 'binding', binding: each.binding }, fn: each.fn, use: each.use }] : [])),
    ...members.flatMap((each): Kept[] => (each.access === 'read' && each.name !== undefined && isKept(each.use) ? [{ range: each, origin: { kind: 'member', object: each.object, name: each.name }, fn: each.fn, use: each.use }] : [])),
    ...calls.flatMap((each): Kept[] => (isKept(each.use) ? [{ range: each, origin: { kind: 'result', call: each.id, callee: each.callee }, fn: each.fn, use: each.use }] : [])),
  ];
}

/** `other`: among others an attribute of JSX. */
const KEEPING: ReadonlySet<Use['how']> = new Set(['stored', 'property', 'value', 'returned', 'other']);

const isKept = ({ how }: Use): boolean => KEEPING.has(how);

function wordsOf({ how }: Use): string {
  return how === 'returned' ? 'returned' : how === 'other' ? 'handed on' : 'kept';
}

function lossOf({ text }: Module, { start, end }: Range, fn: number, word: string): Loss {
  const [api = ''] = text.slice(start, end).split('\n');
  return { rule: 'no-async-callback', start, end, fn, api, what: `The async function is ${word} where nobody waits for it`, why: `{Where} ${LOST.why}`, instead: LOST.instead, preset: 'awaits', inTypescriptEslint: true };
}

/** Members of classes and interfaces, where what these extend or implement says `void`. */
function overriding({ types }: Promises, module: Module): Loss[] {
  const ofInterfaces = module.types.declarations.flatMap(({ how, type }) => (how === 'interface' && type.kind === 'object' ? type.members : []));
  const ofClasses = module.classes.flatMap(({ members }) => members.filter(({ isStatic }) => !isStatic));
  return [...ofInterfaces, ...ofClasses].flatMap((member) => {
    if (types.givesThenable(module.file, member) !== 'yes' || types.overridesVoid(module.file, member) !== 'yes') return [];
    const fn = 'fn' in member && member.fn !== undefined ? module.functions[member.fn] : undefined;
    const { start, end } = fn === undefined ? member : headOf(fn);
    return [{ ...lossOf(module, { start, end }, fn?.parent ?? 0, 'kept'), what: `\`${member.name ?? 'The member'}\` returns a promise, and what it overrides says that nothing comes back` }];
  });
}

/** `using lock = acquire();`, where giving it back takes time. */
function disposedTooSoon({ types }: Promises, module: Module): Loss[] {
  return [...module.objects, ...namedValues(module).map(({ range, fn, use }) => ({ ...range, fn, use }))].flatMap(({ start, end, use, ...rest }) => {
    if (use.how !== 'stored' || types.isDisposedTooSoon(module.file, { start, end }) !== 'yes') return [];
    const fn = 'fn' in rest ? rest.fn : 0;
    return [{ ...lossOf(module, { start, end }, fn, 'kept'), what: 'Disposing of it gives a promise, and nobody waits for that here', instead: 'use `await using` with `Symbol.asyncDispose`' }];
  });
}
