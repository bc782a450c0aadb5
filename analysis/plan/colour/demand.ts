import type { FnKey } from '../../program/call-graph.ts';
import { groupBy } from '../../program/group-by.ts';
import { oncePer } from '../../program/once-per.ts';
import { isConverted } from '../hosts/hosts.ts';
import type { Site } from '../site.ts';
import { reachesTwin } from '../twins/existing-twin.ts';
import { contractWith } from './forms.ts';
import { isConvertible, type State, twinBeside } from './state.ts';

/** Who could wait for what, before anything is taken out: the same for all drafts. */
interface Wiring {
  /** Calls that wait by themselves, by their function. */
  readonly ends: ReadonlyMap<FnKey, readonly Site[]>;
  /** Calls by what they call. */
  readonly callers: ReadonlyMap<FnKey, readonly Site[]>;
}

const wiringOf = oncePer((bodies: State['bodies']): Wiring => {
  const sites = [...bodies.values()].flat();
  const called = groupBy(sites.flatMap((site) => site.targets.map((target) => ({ target, site }))), ({ target }) => target);
  return {
    ends: new Map([...bodies].map(([fn, own]): [FnKey, Site[]] => [fn, own.filter((site) => site.leaf !== undefined || site.dropped !== undefined)]).filter(([, own]) => own.length > 0)),
    callers: new Map([...called].map(([target, found]) => [target, found.map(({ site }) => site)])),
  };
});

/** Functions from which an awaitable blocking call can be reached, from the calls up. */
function usefulFunctions(state: State): Set<FnKey> {
  const { ends, callers } = wiringOf(state.bodies);
  const isOpen = ({ key }: Site): boolean => !state.refused.has(key);
  const useful = new Set<FnKey>();
  const queue = [...ends].flatMap(([fn, sites]) => (sites.some((site) => isOpen(site) && (site.leaf !== undefined || state.hosts.get(fn) === 'async')) ? [fn] : []));
  for (let fn = queue.pop(); fn !== undefined; fn = queue.pop()) {
    if (useful.has(fn)) continue;
    useful.add(fn);
    if (!isConverted(state.hosts.get(fn)) || !isConvertible(state, fn)) continue;
    const twin = twinBeside(state, fn);
    queue.push(...(callers.get(fn) ?? []).filter((site) => isOpen(site) && (twin === undefined || isRedirected(state, site, twin))).map((site) => site.fn));
  }
  return useful;
}

/** The functions whose async form is asked for, and those that have one. */
export interface Demand {
  readonly functions: ReadonlySet<FnKey>;
  readonly redirected: ReadonlyMap<FnKey, FnKey>;
}

/** From the hosts down: every function whose async form somebody asks for. One that has such a form beside it is not written again. */
export function demandedForms(state: State): Demand {
  const useful = usefulFunctions(state);
  const functions = new Set<FnKey>();
  const redirected = new Map<FnKey, FnKey>();
  const queue = [...state.hosts].flatMap(([host, kind]) => (useful.has(host) && (!isConverted(kind) || wantsForm(state, host)) ? [host] : []));
  for (let fn = queue.pop(); fn !== undefined; fn = queue.pop()) {
    if (functions.has(fn)) continue;
    functions.add(fn);
    if (isConverted(state.hosts.get(fn))) queue.push(...contractWith(state, fn).filter((other) => isConvertible(state, other)));
    const called = (state.bodies.get(fn) ?? []).flatMap(({ targets, key }) => (state.refused.has(key) ? [] : targets.filter((each) => useful.has(each) || state.together.has(key))));
    for (const target of called.filter((each) => isConvertible(state, each))) {
      const twin = twinBeside(state, target);
      if (twin === undefined) queue.push(target);
      else if (twin !== fn) redirected.set(target, twin);
    }
  }
  return { functions, redirected };
}

/** A sync function that nobody in the program asks for: it may change, unless that was found impossible or its async form is there. */
const wantsForm = (state: State, host: FnKey): boolean => !state.barred.has(host) && twinBeside(state, host) === undefined;

/** The calls to await in the functions that are demanded. */
export function chosenSites(state: State, demand: Demand): Map<FnKey, Site[]> {
  const chosen = new Map<FnKey, Site[]>();
  for (const fn of demand.functions) {
    const sites = (state.bodies.get(fn) ?? []).filter((site) => !state.refused.has(site.key) && isWanted(state, demand, fn, site));
    if (sites.length > 0) chosen.set(fn, sites);
  }
  return chosen;
}

/** A dropped promise is awaited only where its function can wait already; a call of ours, where its callee has an async form, and gave no promise before. */
function isWanted(state: State, { functions, redirected }: Demand, fn: FnKey, site: Site): boolean {
  if (site.dropped !== undefined) return state.hosts.get(fn) === 'async';
  if (site.leaf !== undefined) return true;
  return site.targets.some((target) => {
    const twin = redirected.get(target);
    return (functions.has(target) && state.hosts.get(target) !== 'boundary') || (twin !== undefined && isRedirected(state, site, twin));
  });
}

/** Can the call name the async form that is there already? That form itself goes on calling the other. */
function isRedirected({ study }: State, site: Site, twin: FnKey): boolean {
  return site.asserts === undefined && site.iterates === undefined && site.fn !== twin && reachesTwin(study.graph, site, twin);
}
