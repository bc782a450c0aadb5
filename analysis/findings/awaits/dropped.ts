import type { CallSite, Module } from '../../program/module.ts';
import type { Appearance } from './appearances.ts';
import { chainedOn, isHandled } from './chain.ts';
import type { Loss } from './loss.ts';
import type { Promises } from './promised.ts';
import { settlesItself } from './settles.ts';

const INSTEAD = 'await it, return it, or write `void` in front to say that nobody waits';

/** A promise whose expression is a statement of its own, or the part of one whose value nobody takes. */
export function droppedPromises(promises: Promises, module: Module, appearances: readonly Appearance[]): Loss[] {
  return appearances.flatMap((appearance) => {
    const { is, use, api, call, fn, start, end } = appearance;
    if (!isDropped(use) || (call !== undefined && (isHandled(module, call) || isOnItsOwn(module, call))) || startsTheProgram(promises, module, appearance)) return [];
    const [what, why] = is.is === 'promises' ? [`The promises of \`${api}\` are dropped`, 'nothing waits for them'] : [`The promise of \`${api}\` is dropped`, 'nothing waits for it'];
    return [{ rule: 'no-unconsumed-promise', fn, start, end, api, ...(call === undefined || is.is === 'promises' ? {} : { call: call.id }), what, why: `${why} {where}: what follows runs too early, and a failure becomes an unhandled rejection`, instead: is.is === 'promises' ? 'await `Promise.all` of them' : INSTEAD, preset: 'awaits', inTypescriptEslint: true }];
  });
}

const isDropped = (use: Appearance['use']): boolean => use.how === 'dropped' || (use.how === 'element' && use.of.how === 'dropped');

/** `(async () => { try { … } catch { … } })();`: written to run beside the rest, and to see its own failures. */
function isOnItsOwn(module: Module, { callee }: CallSite): boolean {
  const fn = callee.kind === 'function' ? module.functions[callee.fn] : undefined;
  return fn !== undefined && settlesItself(module, fn);
}

/** At a module's top level a bare call of an async main is how programs start; only of an API it is known that others wait for its effect. */
function startsTheProgram({ graph }: Promises, module: Module, { fn, call }: Appearance): boolean {
  if (fn !== 0) return false;
  if (call === undefined || call.isNew || chainedOn(call) !== undefined) return true;
  return !graph.callees(module.file, call).values.every((value) => value.kind === 'external' && value.module.startsWith('node:') && value.module !== 'node:util');
}
