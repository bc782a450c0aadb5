import type { FnKey } from '../../program/call-graph.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Draft } from '../draft.ts';
import { canTakeTurns } from './can-take-turns.ts';
import { waitsAfterHandingOut } from './hands-out.ts';
import { canShareQueue } from './shared-queue.ts';
import type { Pair } from './turn.ts';
import { isNewcomer, waysInto } from './ways-in.ts';

/** Which functions would have to take turns, so that one does not come in between what another does. */
export interface Turns {
  /** Undefined where that would not help: there are ways in past them, or one could wait for the other for ever. */
  keepingOut(host: FnKey, other: FnKey): Pair | undefined;
}

/**
 * A synchronous function cannot wait for its turn. Where one that stays touches the same things, the asynchronous ones are safe only
 * from each other; that is enough where they are all new names, which nobody calls yet, and is told with them.
 */
export const turnsIn = oncePer((draft: Draft): Turns => {
  const canWait = remembered((host: FnKey) => canTakeTurns(draft, host) && !waitsAfterHandingOut(draft, host));
  const ways = remembered((other: FnKey) => waysInto(draft, other));
  const isNew = remembered((host: FnKey) => isNewcomer(draft, host));
  const pairOf = (host: FnKey) => (other: FnKey): Pair | undefined => {
    const into = canWait(host) ? ways(other) : undefined;
    if (into === undefined || (into.hasSyncForms && !isNew(host))) return undefined;
    const keys = [...new Set([host, ...into.keys])];
    const modules = new Set(keys.flatMap((key) => draft.study.graph.functionOf(key)?.module ?? []));
    return canShareQueue(draft.study, [...modules]) ? { keys, hasSyncForms: into.hasSyncForms || draft.forms.get(host) === 'twin' } : undefined;
  };
  const pairs = remembered((host: FnKey) => remembered(pairOf(host)));
  return { keepingOut: (host, other) => pairs(host)(other) };
});

function remembered<Answer>(find: (key: FnKey) => Answer): (key: FnKey) => Answer {
  const known = new Map<FnKey, Answer>();
  return (key) => {
    const answer = known.has(key) ? (known.get(key) as Answer) : find(key);
    known.set(key, answer);
    return answer;
  };
}
