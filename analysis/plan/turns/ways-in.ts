import type { FnKey } from '../../program/call-graph.ts';
import { groupBy } from '../../program/group-by.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Draft } from '../draft.ts';
import { usersOf } from '../hazards/activations.ts';
import { concurrentRoots } from '../hazards/concurrency.ts';
import type { Site } from '../site.ts';
import type { Study } from '../study.ts';
import { canTakeTurns } from './can-take-turns.ts';
import type { Pair } from './turn.ts';

/**
 * The functions that all activations of a function lie in, the nearest ones that can take turns. One that keeps its synchronous form
 * takes turns in the other only: whoever goes on calling the synchronous one has to be in a turn itself. Undefined where there are
 * ways in past them; `hasSyncForms` where those are synchronous functions that code outside of the program calls.
 */
export function waysInto(draft: Draft, key: FnKey): Pair | undefined {
  const { study, forms } = draft;
  const roots = rootsOf(study);
  const keys = new Set<FnKey>();
  const seen = new Set<FnKey>();
  const queue = [key];
  let hasSyncForms = false;
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const takesTurns = canTakeTurns(draft, at);
    if (takesTurns) keys.add(at);
    if (takesTurns && forms.get(at) !== 'twin') continue;
    const found = study.graph.functionOf(at);
    if (found === undefined || found.fn.isAsync || roots.has(at) || (!takesTurns && forms.get(at) === 'twin')) return undefined;
    if (found.fn.kind === 'module') continue;
    if (study.surface.functions.has(at)) hasSyncForms = true;
    const users = usersOf(study, at);
    if (users === undefined) return undefined;
    queue.push(...syncUsers(draft, at, users));
  }
  return { keys: [...keys], hasSyncForms };
}

/** Without those that will wait for the async form, wherever they call it. */
function syncUsers(draft: Draft, key: FnKey, users: readonly FnKey[]): FnKey[] {
  const waiting = callersIn(draft).get(key) ?? [];
  const count = (all: readonly FnKey[], user: FnKey): number => all.filter((each) => each === user).length;
  const callers = waiting.map(({ caller }) => caller);
  return users.filter((user) => draft.forms.get(user) === 'twin' || count(users, user) > count(callers, user));
}

const rootsOf = oncePer((study: Study): ReadonlySet<FnKey> => new Set(concurrentRoots(study).map(({ key }) => key)));

/**
 * Does the async form of a function run only for those who call asynchronous forms that are new with this plan? Nobody who calls
 * what there was before comes near it.
 */
export function isNewcomer(draft: Draft, key: FnKey): boolean {
  const seen = new Set<FnKey>();
  const queue = [key];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (draft.forms.get(at) !== 'twin') return false;
    queue.push(...(callersIn(draft).get(at) ?? []).map(({ caller }) => caller));
  }
  return true;
}

/** By function, those that will wait for it. */
export const callersIn = oncePer(({ sites }: Draft): ReadonlyMap<FnKey, readonly Caller[]> => {
  const callers = [...sites].flatMap(([caller, list]) => list.flatMap((site) => site.targets.map((target) => ({ target, caller, site }))));
  return groupBy(callers, ({ target }) => target);
});

interface Caller {
  readonly caller: FnKey;
  readonly site: Site;
}
