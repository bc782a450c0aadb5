import { isTestFile } from '../../findings/file-role.ts';
import type { FnKey } from '../../program/call-graph.ts';
import type { Draft, Form } from '../draft.ts';
import { constructionObstacles } from '../factories/draft-obstacles.ts';
import { hazardsOf } from '../hazards/hazards.ts';
import { topLevelObstacles } from '../hosts/top-level.ts';
import { doubledCollections } from '../iteration/doubled.ts';
import { prefixObstacles } from '../order/prefix.ts';
import type { Obstacle, Site } from '../site.ts';
import { exportsOf, type Study } from '../study.ts';
import { watchedChanges } from '../test-bodies/watchers.ts';
import { ownNameObstacle } from '../twins/own-name.ts';
import { isExportedByName } from '../twins/twin-exports.ts';
import { twinFormOf, twinIsOutOfReach } from '../twins/twin-form.ts';
import { twinObstacle } from '../twins/twin-obstacle.ts';
import type { Demand } from './demand.ts';
import { hasSyncCallers, inPlaceObstacle, syncCallerObstacle } from './forms.ts';
import type { State } from './state.ts';

/** Takes out what turns out impossible or unsafe in a first draft. True where something was taken out, so that all is computed anew. */
export function withdraw(state: State, demand: Demand, draft: Draft): boolean {
  const { forms, sites } = draft;
  return barUnwritableTwins(state, forms, sites) || refuseMixedCalls(state, demand, forms, sites) || refuseUnreachableTwins(state, forms, sites) || refuseTwinsForTests(state, demand, forms, sites) || refuseUnsafe(state, draft);
}

function barUnwritableTwins(state: State, forms: ReadonlyMap<FnKey, Form>, sites: ReadonlyMap<FnKey, readonly Site[]>): boolean {
  const before = state.barred.size;
  const asked = new Set([...sites.values()].flat().flatMap(({ targets }) => targets));
  const twins = [...forms].filter(([, form]) => form === 'twin').map(([fn]) => fn);
  twins.forEach((fn, index) => {
    const cause = inPlaceObstacle(state, fn) ?? syncCallerObstacle(state, forms, sites, fn);
    const isMany = index >= state.study.policy.maxTwins;
    const isForTests = isTestFile(cause.file) && !hasSyncCallers(state, forms, sites, fn);
    const obstacle = twinObstacle(state.study, fn, isForTests) ?? takerObstacle(state, sites, fn) ?? ownNameObstacle(state.study, fn, sites.get(fn) ?? []) ?? (isMany ? 'more twins than the policy allows' : asked.has(fn) || isAdded(state, fn) ? undefined : 'nobody would call an async form of it');
    if (obstacle === undefined) return;
    // Of what it calls the same may be said already.
    const isSaid = cause.code === 'public-export' || cause.message.endsWith(`, and ${obstacle}`);
    state.barred.set(fn, isSaid ? cause : { ...cause, message: `${cause.message}, and ${obstacle}` });
  });
  return state.barred.size > before;
}

/** A copy has callers of its own, who give it other functions: it could wait for these as soon as it is there, and nobody would see it from here. */
function takerObstacle({ bodies, study }: State, sites: ReadonlyMap<FnKey, readonly Site[]>, key: FnKey): string | undefined {
  const found = study.graph.functionOf(key);
  const isGiven = ({ module, call: { callee } }: Site): boolean => callee.kind === 'binding' && module.bindings[callee.binding]?.kind === 'param' && module.bindings[callee.binding]?.fn === found?.fn.id;
  return (bodies.get(key) ?? []).some((site) => isGiven(site) && sites.get(key)?.includes(site) !== true) ? 'a copy of it would not wait for what it is given to call' : undefined;
}

/** The async form of a public function is there for the package's users, who are told of it: also with `exports: break`, where it cannot change in place. They have to get at it. */
function isAdded({ study }: State, key: FnKey): boolean {
  const found = study.surface.functions.has(key) ? study.graph.functionOf(key) : undefined;
  if (found === undefined || exportsOf(study, found.module.file) === 'keep') return false;
  return twinFormOf(found.module, found.fn)?.how !== 'function' || (study.surface.files.has(found.module.file) && isExportedByName(found.module, found.fn));
}

/** A call that can reach several functions names all of them at once: their async forms must have one name, which each of them has. */
function refuseMixedCalls(state: State, { redirected }: Demand, forms: ReadonlyMap<FnKey, Form>, sites: ReadonlyMap<FnKey, readonly Site[]>): boolean {
  const before = state.refused.size + state.together.size;
  for (const site of [...sites.values()].flat()) {
    if (site.targets.length < 2) continue;
    const apart = site.targets.find((target) => forms.get(target) === 'twin' || redirected.has(target));
    if (apart === undefined || shareTwinName(state.study, forms, site)) continue;
    if (site.call.callee.kind === 'member' && !state.together.has(site.key)) state.together.add(site.key);
    else state.refused.set(site.key, inPlaceObstacle(state, apart) ?? syncCallerObstacle(state, forms, sites, apart));
  }
  return state.refused.size + state.together.size > before;
}

/** `hw.read()` of several modules: each of them has a `readAsync` beside it. */
function shareTwinName({ graph }: Study, forms: ReadonlyMap<FnKey, Form>, { call, targets }: Site): boolean {
  const names = new Set(targets.map((target) => {
    const found = forms.get(target) === 'twin' ? graph.functionOf(target) : undefined;
    return found === undefined ? undefined : twinFormOf(found.module, found.fn)?.name;
  }));
  return call.callee.kind === 'member' && names.size === 1 && !names.has(undefined);
}

/** Calls from other files that cannot name the twin stay as they are. */
function refuseUnreachableTwins(state: State, forms: ReadonlyMap<FnKey, Form>, sites: ReadonlyMap<FnKey, readonly Site[]>): boolean {
  const { study, refused } = state;
  const before = refused.size;
  for (const site of [...sites.values()].flat()) {
    const target = site.targets.find((each) => forms.get(each) === 'twin' && (site.asserts !== undefined || site.iterates === true || twinIsOutOfReach(study, each, site)));
    if (target === undefined) continue;
    const name = study.graph.functionOf(target)?.fn.name ?? 'the function';
    const at = { file: site.module.file, at: site.call };
    if (site.iterates === true) refused.set(site.key, { code: 'sync-callback', message: `'${name}' keeps its synchronous form, and '${site.call.calleeText}' calls that one`, hint: 'write the iteration as a for…of loop with await', ...at });
    else if (isNewPublicName(study, target)) refused.set(site.key, { code: 'public-export', message: `an async form of '${name}' would have to be a new exported name`, hint: '--exports twin adds it', ...at });
    else refused.set(site.key, withoutCopy(state, forms, sites, target, site));
  }
  return refused.size > before;
}

function isNewPublicName(study: Study, key: FnKey): boolean {
  const file = key.slice(0, key.lastIndexOf('#'));
  return study.surface.files.has(file) && exportsOf(study, file) === 'keep';
}

/** What keeps the function as it is, where a copy beside it is no way out: the call could not name it. */
function withoutCopy(state: State, forms: ReadonlyMap<FnKey, Form>, sites: ReadonlyMap<FnKey, readonly Site[]>, target: FnKey, { call }: Site): Obstacle {
  const cause = inPlaceObstacle(state, target) ?? syncCallerObstacle(state, forms, sites, target);
  return { ...cause, message: `${cause.message}, and '${call.calleeText}' could not name a copy of it` };
}

/** A twin that only tests would call, written now or there already, is no use to anybody: they go on testing the sync form. */
function refuseTwinsForTests({ study, refused }: State, { redirected }: Demand, forms: ReadonlyMap<FnKey, Form>, sites: ReadonlyMap<FnKey, readonly Site[]>): boolean {
  const before = refused.size;
  const asked = [...sites.values()].flat().flatMap((site) => site.targets.filter((target) => forms.get(target) === 'twin' || redirected.has(target)).map((target) => ({ site, target })));
  const wanted = new Set(asked.filter(({ site }) => !isTestFile(site.module.file)).map(({ target }) => target));
  for (const { site, target } of asked) {
    if (wanted.has(target)) continue;
    const name = study.graph.functionOf(target)?.fn.name ?? 'the function';
    refused.set(site.key, { code: 'unknown-caller', message: `only tests would call an async form of '${name}'`, hint: 'make its other callers async first', file: site.module.file, at: site.call });
  }
  return refused.size > before;
}

/** A call of ours is asked once the calls in what it calls are safe: without them it may be safe itself. */
function refuseUnsafe({ refused, unsafe, siteOf }: State, draft: Draft): boolean {
  const obstacles = new Map([...prefixObstacles(draft), ...hazardsOf(draft).obstacles, ...topLevelObstacles(draft), ...watchedChanges(draft), ...constructionObstacles(draft), ...doubledCollections(draft)]);
  const leaves = [...obstacles].filter(([key]) => siteOf.get(key)?.leaf !== undefined);
  for (const [key, obstacle] of leaves.length > 0 ? leaves : obstacles) {
    refused.set(key, obstacle);
    unsafe.add(key);
  }
  return obstacles.size > 0;
}
