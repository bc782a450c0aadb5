import type { FnKey } from '../../program/call-graph.ts';
import { groupBy } from '../../program/group-by.ts';
import type { Site, SiteKey } from '../site.ts';
import { settleWhile, type Settled } from './settle.ts';
import type { State } from './state.ts';

/**
 * What is unsafe is unsafe beside the draft of its time, in which more was to wait, and more to be copied, than in the end. So each
 * function that lost a call for that is tried once more beside what stands; where more is migrated then, and nothing less, that
 * stands instead. Without this a second run would find what the first one missed.
 */
export function lookedAtAgain(settled: Settled): Settled {
  let best = settled;
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const fn of functionsOf(best)) {
      const other = tried(best, unsafeFrom(best, fn));
      isBetter ||= other !== undefined;
      best = other ?? best;
    }
  }
  return best;
}

const functionsOf = (state: State): ReadonlySet<FnKey> => new Set(unsafeSites(state).map(({ fn }) => fn));

const unsafeSites = ({ unsafe, siteOf }: State): Site[] => [...unsafe].flatMap((key) => siteOf.get(key) ?? []);

/** The unsafe calls in a function, and those that lead to it. */
function unsafeFrom(state: State, fn: FnKey): ReadonlySet<SiteKey> {
  const sites = unsafeSites(state);
  const inside = groupBy(sites, (site) => site.fn);
  const callers = groupBy(sites.flatMap((site) => site.targets.map((target) => ({ target, site }))), ({ target }) => target);
  const seen = new Set<FnKey>();
  const queue = [fn];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    queue.push(...(callers.get(at) ?? []).map(({ site }) => site.fn));
  }
  return new Set([...seen].flatMap((each) => (inside.get(each) ?? []).map(({ key }) => key)));
}

/** The draft with some calls of `keys` and all that stood, if there is one. */
function tried(best: Settled, keys: ReadonlySet<SiteKey>): Settled | undefined {
  const calls = callsOf(best);
  const isOfUse = ({ refused }: State): boolean => ![...calls].some((key) => refused.has(key)) && ![...keys].every((key) => refused.has(key));
  const other = settleWhile(isOfUse, without(best, keys));
  return other !== undefined && isMore(other, calls) ? other : undefined;
}

/** All that follows from what was unsafe is asked anew: only what is unsafe elsewhere stays out. */
function without(state: State, keys: ReadonlySet<SiteKey>): State {
  const unsafe = new Set([...state.unsafe].filter((key) => !keys.has(key)));
  return { ...state, unsafe, refused: new Map([...state.refused].filter(([key]) => unsafe.has(key))), barred: new Map(), together: new Set() };
}

function isMore(other: Settled, before: ReadonlySet<SiteKey>): boolean {
  const now = callsOf(other);
  return now.size > before.size && [...before].every((key) => now.has(key));
}

const callsOf = ({ draft }: Settled): ReadonlySet<SiteKey> => new Set([...draft.sites.values()].flat().map(({ key }) => key));
