import type { FnKey } from '../program/call-graph.ts';
import { assertionsOn, sitesOf } from './body.ts';
import { lookedAtAgain } from './colour/second-look.ts';
import { settle } from './colour/settle.ts';
import type { State } from './colour/state.ts';
import type { Form } from './draft.ts';
import type { Flight } from './flights/flights.ts';
import { hazardsOf } from './hazards/hazards.ts';
import { type HostKind, hostsOf } from './hosts/hosts.ts';
import type { Obstacle, Site, SiteKey } from './site.ts';
import type { Study } from './study.ts';
import type { Turn } from './turns/turn.ts';

/** The answer: which calls are awaited, in which functions, and why the others are not. */
export interface Colouring {
  readonly hosts: ReadonlyMap<FnKey, HostKind>;
  readonly forms: ReadonlyMap<FnKey, Form>;
  /** Functions whose async form exists already, and which it is. */
  readonly redirected: ReadonlyMap<FnKey, FnKey>;
  /** Calls to await, by the function they stand in. */
  readonly sites: ReadonlyMap<FnKey, readonly Site[]>;
  /** Sites that were wanted and may not be awaited. */
  readonly refused: ReadonlyMap<SiteKey, Obstacle>;
  /** Functions that have no async form, or none in place. */
  readonly obstacles: ReadonlyMap<FnKey, Obstacle>;
  /** Lazy loads that are shared by all who wait for them. */
  readonly flights: readonly Flight[];
  /** Functions that wait for each other. */
  readonly turns: readonly Turn[];
}

/**
 * A least fixpoint: start at the functions that can wait, ask each call in them for its callee's async form, and so on.
 * What turns out unsafe is taken out and the whole is computed anew, until nothing changes; then what was taken out is looked
 * at once more, and only when that changes nothing is anything written.
 */
export function colour(study: Study): Colouring {
  const bodies = sitesOf(study);
  const siteOf = new Map([...bodies.values()].flat().map((site) => [site.key, site]));
  const state = { study, hosts: hostsOf(study), bodies, siteOf, assertionsOn: assertionsOn([...siteOf.values()]), refused: new Map(), unsafe: new Set<SiteKey>(), barred: new Map(), together: new Set<SiteKey>(), inPlaceObstacles: new Map() };
  const { demand, draft, refused, barred } = lookedAtAgain(settle(state));
  const { flights, turns } = hazardsOf(draft);
  const { hosts, forms, sites } = draft;
  return { hosts, forms, sites, redirected: demand.redirected, refused, obstacles: obstaclesOf({ ...state, barred }, forms), flights, turns };
}

function obstaclesOf(state: State, forms: ReadonlyMap<FnKey, Form>): Map<FnKey, Obstacle> {
  const obstacles = new Map(state.barred);
  for (const [fn, obstacle] of state.inPlaceObstacles) if (obstacle !== undefined && !forms.has(fn)) obstacles.set(fn, obstacle);
  return obstacles;
}
