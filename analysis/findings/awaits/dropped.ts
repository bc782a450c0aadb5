import type { CallSite, Module } from '../../program/module.ts';
import type { Appearance } from './appearances.ts';
import { chainedOn, isHandled, isHandledBefore, isResolved } from './chain.ts';
import type { Loss } from './loss.ts';
import type { Promises } from './promised.ts';
import { settlesItself } from './settles.ts';

const INSTEAD = 'await it, return it, or write `void` in front to say that nobody waits';

/** A promise whose expression is a statement of its own, or the part of one whose value nobody takes; the first of a list speaks for all. */
export function droppedPromises(promises: Promises, module: Module, appearances: readonly Appearance[]): Loss[] {
  const lists = new Set<number>();
  return appearances.flatMap((appearance) => {
    const { is, use, call } = appearance;
    if (!isDropped(use) || (is.is === 'promise' && is.thenable) || startsTheProgram(promises, module, appearance)) return [];
    const statement = use.how === 'element' ? call?.place.statement : undefined;
    if (statement !== undefined && lists.has(statement)) return [];
    if (statement !== undefined) lists.add(statement);
    return call !== undefined && needsNobody(promises, module, call) ? [] : [lossOf(module, appearance)];
  });
}

function lossOf(module: Module, { is, api, call, fn, start, end }: Appearance): Loss {
  const many = is.is === 'promises';
  return {
    rule: 'no-unconsumed-promise',
    fn,
    start,
    end,
    api,
    ...(call === undefined || many ? {} : { call: call.id }),
    what: many ? `The promises of \`${api}\` are dropped` : `The promise of \`${api}\` is dropped`,
    why: `nothing waits for ${many ? 'them' : 'it'} {where}: what follows runs too early, and a failure becomes an unhandled rejection`,
    instead: many ? 'await `Promise.all` of them' : INSTEAD,
    // A chain whose handler is followed by more has seen the failure of the work.
    preset: call !== undefined && isHandledBefore(module, call) ? 'strict' : 'awaits',
    inTypescriptEslint: true,
  };
}

/** `await [f(), g()]` waits for neither: an array is no promise. */
const isDropped = (use: Appearance['use']): boolean => use.how === 'dropped' || (use.how === 'element' && (use.of.how === 'dropped' || use.of.how === 'awaited'));

/** A chain with a handler, what is resolved already, and `(async () => { try { … } catch { … } })();`, which is written to run beside the rest. */
function needsNobody(promises: Promises, module: Module, call: CallSite): boolean {
  if (isHandled(module, call, promises.types) || isResolved(promises.graph, module.file, call) || isOfRunner(promises, module, call)) return true;
  const fn = call.callee.kind === 'function' ? module.functions[call.callee.fn] : undefined;
  return fn !== undefined && settlesItself(module, fn);
}

/** `test('…', f)` of node:test: by its type it returns a promise, which the runner waits for. Subtests are asked of what a test is given. */
function isOfRunner({ graph }: Promises, { file }: Module, call: CallSite): boolean {
  const { values } = graph.callees(file, call);
  return values.length > 0 && values.every((value) => value.kind === 'external' && value.module === 'node:test');
}

/** At a module's top level a bare call of an async main is how programs start; only of an API it is known that others wait for its effect. */
function startsTheProgram({ graph }: Promises, module: Module, { fn, call }: Appearance): boolean {
  if (fn !== 0) return false;
  if (call === undefined || call.isNew || chainedOn(call) !== undefined) return true;
  return !graph.callees(module.file, call).values.every((value) => value.kind === 'external' && value.module.startsWith('node:') && value.module !== 'node:util');
}
