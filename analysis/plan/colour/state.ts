import type { CallRef, FnKey } from '../../program/call-graph.ts';
import { formObstacle } from '../factories/constructor-obstacle.ts';
import type { HostKind } from '../hosts/hosts.ts';
import { callersOf } from '../iteration/callers.ts';
import { promiseObstacle } from '../order/prefix.ts';
import { type Obstacle, type Site, siteKey, type SiteKey } from '../site.ts';
import type { Study } from '../study.ts';
import { existingTwin } from '../twins/existing-twin.ts';

/** What a colouring has found so far. What is taken out stays out, so that it comes to an end. */
export interface State {
  readonly study: Study;
  readonly hosts: ReadonlyMap<FnKey, HostKind>;
  readonly bodies: ReadonlyMap<FnKey, Site[]>;
  readonly siteOf: ReadonlyMap<SiteKey, Site>;
  /** Assertions by the function that they call. */
  readonly assertionsOn: ReadonlyMap<FnKey, readonly CallRef[]>;
  readonly refused: Map<SiteKey, Obstacle>;
  /** Those of them that would be unsafe beside the rest. */
  readonly unsafe: Set<SiteKey>;
  /** Functions without async form: by their own structure, or found to need a twin that cannot be written. */
  readonly barred: Map<FnKey, Obstacle>;
  /** Calls of several functions that all need a twin, so that the call can name it. */
  readonly together: Set<SiteKey>;
  /** Why a function cannot change in place, looked up once. */
  readonly inPlaceObstacles: Map<FnKey, Obstacle | undefined>;
}

/** The site of a call, where it is one that could be awaited. */
export function siteAt(state: State, file: string, call: number): Site | undefined {
  return state.siteOf.get(siteKey(file, call));
}

/** Calls of a function, iterations with it and assertions on it. */
export function callsTo({ study, assertionsOn: assertions }: State, key: FnKey): readonly CallRef[] {
  return [...callersOf(study.graph, key), ...(assertions.get(key) ?? [])];
}

/** Can it have an async form at all? What stands in the way is noted. */
export function isConvertible(state: State, key: FnKey): boolean {
  if (state.barred.has(key)) return false;
  const found = state.study.graph.functionOf(key);
  if (found === undefined || found.fn.isAsync || found.fn.kind === 'module') return false;
  const obstacle = formObstacle(state.study, found.module, found.fn) ?? promiseObstacle(state.study.graph, found.module, found.fn);
  if (obstacle !== undefined) state.barred.set(key, obstacle);
  return obstacle === undefined;
}

/** The async form that a function has beside it already. */
export function twinBeside({ study }: State, key: FnKey): FnKey | undefined {
  const found = study.graph.functionOf(key);
  const twin = found === undefined ? undefined : existingTwin(study.graph, found.module, found.fn);
  const name = twin === undefined ? undefined : study.graph.functionOf(twin)?.fn.name;
  return found !== undefined && name !== undefined && study.mocks.isDoubledBeside(found.module, found.fn, name) ? twin : undefined;
}
