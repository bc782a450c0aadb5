import { isTestFile } from '../findings/file-role.ts';
import type { CallRef, FnKey } from '../program/call-graph.ts';
import { assertionsOn, sitesOf } from './body.ts';
import { contractOf } from './contract.ts';
import type { Form } from './draft.ts';
import { existingTwin, reachesTwin } from './existing-twin.ts';
import type { Flight } from './flights.ts';
import { hazardsOf } from './hazards.ts';
import { callersOf } from './iteration/callers.ts';
import { hostsOf, isConverted, type HostKind } from './hosts.ts';
import { chainObstacle } from './leaf.ts';
import { overrideObstacle, structuralObstacle } from './obstacles.ts';
import { promiseObstacle, prefixObstacles } from './prefix.ts';
import { referenceObstacle } from './references.ts';
import { publicTypeObstacle } from './signatures.ts';
import { copyScope } from './scoped-edit.ts';
import { siteKey, type Obstacle, type Site, type SiteKey } from './site.ts';
import { exportsOf, isKeptPublic, type Study } from './study.ts';
import { topLevelObstacles } from './top-level.ts';
import { twinFormOf, twinIsOutOfReach, twinObstacle } from './twin-form.ts';
import { watchedChanges } from './watchers.ts';

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
}

interface State {
  readonly study: Study;
  readonly hosts: ReadonlyMap<FnKey, HostKind>;
  readonly bodies: ReadonlyMap<FnKey, Site[]>;
  readonly siteOf: ReadonlyMap<SiteKey, Site>;
  /** Assertions by the function that they call. */
  readonly assertionsOn: ReadonlyMap<FnKey, readonly CallRef[]>;
  readonly refused: Map<SiteKey, Obstacle>;
  /** Functions without async form: by their own structure, or found to need a twin that cannot be written. */
  readonly barred: Map<FnKey, Obstacle>;
  /** Calls of several functions that all need a twin, so that the call can name it. */
  readonly together: Set<SiteKey>;
  /** Why a function cannot change in place, looked up once. */
  readonly inPlaceObstacles: Map<FnKey, Obstacle | undefined>;
}

/**
 * A least fixpoint: start at the functions that can wait, ask each call in them for its callee's async form, and so on.
 * What turns out unsafe is taken out and the whole is computed anew, until nothing changes; only then is anything written.
 */
export function colour(study: Study): Colouring {
  const bodies = sitesOf(study);
  const siteOf = new Map([...bodies.values()].flat().map((site) => [site.key, site]));
  const state: State = { study, hosts: hostsOf(study), bodies, siteOf, assertionsOn: assertionsOn([...siteOf.values()]), refused: new Map(), barred: new Map(), together: new Set(), inPlaceObstacles: new Map() };
  for (;;) {
    const demand = demandedForms(state);
    const forms = chooseForms(state, demand.functions);
    const sites = chosenSites(state, demand);
    if (barUnwritableTwins(state, forms, sites) || refuseMixedCalls(state, demand, forms, sites) || refuseUnreachableTwins(state, forms, sites) || refuseTwinsForTests(state, demand, forms, sites) || refuseUnsafe(state, forms, sites)) continue;
    return { hosts: state.hosts, forms, sites, redirected: demand.redirected, refused: state.refused, obstacles: obstaclesOf(state, forms), flights: hazardsOf({ study, hosts: state.hosts, forms, sites }).flights };
  }
}

/** Functions from which an awaitable blocking call can be reached, from the calls up. */
function usefulFunctions(state: State): Set<FnKey> {
  const useful = new Set<FnKey>();
  const callers = new Map<FnKey, FnKey[]>();
  const queue: FnKey[] = [];
  for (const [fn, sites] of state.bodies) {
    const open = sites.filter(({ key }) => !state.refused.has(key));
    if (open.some((site) => site.leaf !== undefined || (site.dropped !== undefined && state.hosts.get(fn) === 'async'))) queue.push(fn);
    for (const target of open.flatMap(({ targets }) => targets)) callers.set(target, [...(callers.get(target) ?? []), fn]);
  }
  for (let fn = queue.pop(); fn !== undefined; fn = queue.pop()) {
    if (useful.has(fn)) continue;
    useful.add(fn);
    if (isConverted(state.hosts.get(fn)) && isConvertible(state, fn)) queue.push(...(callers.get(fn) ?? []));
  }
  return useful;
}

function isConvertible(state: State, key: FnKey): boolean {
  if (state.barred.has(key)) return false;
  const found = state.study.graph.functionOf(key);
  if (found === undefined || found.fn.isAsync || found.fn.kind === 'module') return false;
  const obstacle = structuralObstacle(state.study.graph, found.module, found.fn) ?? promiseObstacle(state.study.graph, found.module, found.fn);
  if (obstacle !== undefined) state.barred.set(key, obstacle);
  return obstacle === undefined;
}

interface Demand {
  readonly functions: ReadonlySet<FnKey>;
  readonly redirected: ReadonlyMap<FnKey, FnKey>;
}

/** From the hosts down: every function whose async form somebody asks for. One that has such a form beside it is not written again. */
function demandedForms(state: State): Demand {
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

function twinBeside({ study }: State, key: FnKey): FnKey | undefined {
  const found = study.graph.functionOf(key);
  if (found === undefined || study.mocks.twinObstacle(found.module, found.fn) !== undefined) return undefined;
  return existingTwin(study.graph, found.module, found.fn);
}

/** In place where every reference is understood and every call of it is awaited; else a twin. */
function chooseForms(state: State, demanded: ReadonlySet<FnKey>): Map<FnKey, Form> {
  const forms = new Map<FnKey, Form>();
  for (const fn of demanded) {
    if (isConverted(state.hosts.get(fn))) forms.set(fn, inPlaceObstacle(state, fn) === undefined ? 'in-place' : 'twin');
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const [fn, form] of forms) {
      if (form === 'twin' || (everyCallAwaited(state, demanded, forms, fn) && keepsContract(state, forms, fn))) continue;
      forms.set(fn, 'twin');
      changed = true;
    }
  }
  return forms;
}

/** The methods that must change with this one, those left out that are async already. */
function contractWith({ study: { graph } }: State, key: FnKey): FnKey[] {
  const found = graph.functionOf(key);
  return found === undefined ? [] : contractOf(graph, found.module, found.fn).filter((other) => graph.functionOf(other)?.fn.isAsync === false);
}

const keepsContract = (state: State, forms: ReadonlyMap<FnKey, Form>, key: FnKey): boolean => contractWith(state, key).every((other) => forms.get(other) === 'in-place');

function inPlaceObstacle(state: State, key: FnKey): Obstacle | undefined {
  if (!state.inPlaceObstacles.has(key)) state.inPlaceObstacles.set(key, findInPlaceObstacle(state.study, key));
  return state.inPlaceObstacles.get(key);
}

function findInPlaceObstacle(study: Study, key: FnKey): Obstacle | undefined {
  const found = study.graph.functionOf(key);
  if (found === undefined) return undefined;
  const { module, fn } = found;
  if (isKeptPublic(study, key)) {
    return { code: 'public-export', message: `'${fn.name ?? 'the function'}' is public as '${study.surface.functions.get(key) ?? ''}'`, hint: '--exports twin adds an async form beside it, --exports break changes it', file: module.file, at: fn.nameRange ?? fn };
  }
  return overrideObstacle(study.graph, module, fn) ?? publicTypeObstacle(study, module, fn) ?? referenceObstacle(study.graph, study.mocks, key);
}

function everyCallAwaited(state: State, demanded: ReadonlySet<FnKey>, forms: ReadonlyMap<FnKey, Form>, key: FnKey): boolean {
  return callsTo(state, key).every((ref) => {
    const site = siteAt(state, ref.file, ref.call);
    if (site === undefined || state.refused.has(site.key) || !demanded.has(site.fn)) return false;
    const scope = copyScope(site.module, forms, state.hosts, Number(site.fn.slice(site.fn.lastIndexOf('#') + 1)));
    return scope === undefined || isInside(state, key, scope);
  });
}

/** Within the function that gets a twin, only the copy changes. */
function isInside(state: State, key: FnKey, outer: FnKey): boolean {
  const inner = state.study.graph.functionOf(key);
  const around = state.study.graph.functionOf(outer);
  return inner !== undefined && around !== undefined && key !== outer && inner.module === around.module && around.fn.start <= inner.fn.start && inner.fn.end <= around.fn.end;
}

function callsTo({ study, assertionsOn: assertions }: State, key: FnKey): readonly CallRef[] {
  return [...callersOf(study.graph, key), ...(assertions.get(key) ?? [])];
}

function siteAt(state: State, file: string, call: number): Site | undefined {
  return state.siteOf.get(siteKey(file, call));
}

function chosenSites(state: State, demand: Demand): Map<FnKey, Site[]> {
  const chosen = new Map<FnKey, Site[]>();
  for (const fn of demand.functions) {
    const sites = (state.bodies.get(fn) ?? []).filter((site) => !state.refused.has(site.key) && isWanted(state, demand, fn, site));
    if (sites.length > 0) chosen.set(fn, sites);
  }
  return chosen;
}

/** A dropped promise is awaited only where its function can wait already; a call of ours, where its callee has an async form. */
function isWanted(state: State, { functions, redirected }: Demand, fn: FnKey, site: Site): boolean {
  if (site.dropped !== undefined) return state.hosts.get(fn) === 'async';
  if (site.leaf !== undefined) return true;
  return site.targets.some((target) => {
    const twin = site.asserts === undefined && site.iterates === undefined ? redirected.get(target) : undefined;
    return functions.has(target) || (twin !== undefined && twin !== fn && reachesTwin(state.study.graph, site, twin));
  });
}

function barUnwritableTwins(state: State, forms: ReadonlyMap<FnKey, Form>, sites: ReadonlyMap<FnKey, readonly Site[]>): boolean {
  const before = state.barred.size;
  const asked = new Set([...sites.values()].flat().flatMap(({ targets }) => targets));
  const twins = [...forms].filter(([, form]) => form === 'twin').map(([fn]) => fn);
  twins.forEach((fn, index) => {
    const cause = inPlaceObstacle(state, fn) ?? syncCallerObstacle(state, forms, fn);
    const isMany = index >= state.study.policy.maxTwins;
    const obstacle = twinObstacle(state.study, fn) ?? (isMany ? 'more twins than the policy allows' : asked.has(fn) || isAdded(state, fn) ? undefined : 'nobody would call an async form of it');
    if (obstacle !== undefined) state.barred.set(fn, cause.code === 'public-export' ? cause : { ...cause, message: `${cause.message}, and ${obstacle}` });
  });
  return state.barred.size > before;
}

/** The async form of a public function is there for the package's users, who are told of it: also with `exports: break`, where it cannot change in place. */
const isAdded = ({ study }: State, fn: FnKey): boolean => study.surface.functions.has(fn) && exportsOf(study, fn.slice(0, fn.lastIndexOf('#'))) !== 'keep';

/** A call that can reach several functions names all of them at once: their async forms must have one name, which each of them has. */
function refuseMixedCalls(state: State, { redirected }: Demand, forms: ReadonlyMap<FnKey, Form>, sites: ReadonlyMap<FnKey, readonly Site[]>): boolean {
  const before = state.refused.size + state.together.size;
  for (const site of [...sites.values()].flat()) {
    if (site.targets.length < 2) continue;
    const apart = site.targets.find((target) => forms.get(target) === 'twin' || redirected.has(target));
    if (apart === undefined || shareTwinName(state.study, forms, site)) continue;
    if (site.call.callee.kind === 'member' && !state.together.has(site.key)) state.together.add(site.key);
    else state.refused.set(site.key, inPlaceObstacle(state, apart) ?? syncCallerObstacle(state, forms, apart));
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
function refuseUnreachableTwins({ study, refused }: State, forms: ReadonlyMap<FnKey, Form>, sites: ReadonlyMap<FnKey, readonly Site[]>): boolean {
  const before = refused.size;
  for (const site of [...sites.values()].flat()) {
    const target = site.targets.find((each) => forms.get(each) === 'twin' && (site.asserts !== undefined || site.iterates === true || twinIsOutOfReach(study, each, site)));
    if (target === undefined) continue;
    const name = study.graph.functionOf(target)?.fn.name ?? 'the function';
    const at = { file: site.module.file, at: site.call };
    if (site.iterates === true) refused.set(site.key, { code: 'sync-callback', message: `'${name}' keeps its synchronous form, and '${site.call.calleeText}' calls that one`, hint: 'write the iteration as a for…of loop with await', ...at });
    else refused.set(site.key, { code: 'public-export', message: `an async form of '${name}' would have to be a new exported name`, hint: '--exports twin adds it', ...at });
  }
  return refused.size > before;
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

/** Every reference is understood, but one of the calls stays synchronous. */
function syncCallerObstacle(state: State, forms: ReadonlyMap<FnKey, Form>, key: FnKey): Obstacle {
  const found = state.study.graph.functionOf(key);
  for (const ref of callsTo(state, key)) {
    const module = state.study.graph.program.modules.get(ref.file);
    const call = module?.calls[ref.call];
    const site = siteAt(state, ref.file, ref.call);
    if (module === undefined || call === undefined || (site !== undefined && forms.get(site.fn) === 'in-place')) continue;
    const known = site === undefined ? chainObstacle(module, call) : (state.refused.get(site.key) ?? state.barred.get(site.fn));
    if (known !== undefined) return known;
    return { code: 'unknown-caller', message: `'${found?.fn.name ?? 'the function'}' is also called where nothing can wait`, hint: 'make that caller async first', file: ref.file, at: call };
  }
  const other = contractWith(state, key).find((each) => forms.get(each) !== 'in-place');
  if (other !== undefined) return inPlaceObstacle(state, other) ?? state.barred.get(other) ?? brokenContract(state, other);
  return { code: 'escaped-function', message: `'${found?.fn.name ?? 'the function'}' has a reference that is not understood`, hint: 'call it directly', file: key.slice(0, key.lastIndexOf('#')), at: found?.fn ?? { start: 0, end: 0 } };
}

function brokenContract({ study: { graph } }: State, key: FnKey): Obstacle {
  const found = graph.functionOf(key);
  const name = found?.fn.name ?? 'the method';
  return { code: 'override', message: `'${name}' of another class, which stands for it, stays synchronous`, hint: 'change the whole hierarchy at once by hand, or rename the method', file: found?.module.file ?? '', at: found?.fn.nameRange ?? { start: 0, end: 0 } };
}

function refuseUnsafe(state: State, forms: ReadonlyMap<FnKey, Form>, sites: ReadonlyMap<FnKey, readonly Site[]>): boolean {
  const before = state.refused.size;
  const colouring = { study: state.study, hosts: state.hosts, forms, sites };
  for (const [key, obstacle] of prefixObstacles(colouring)) state.refused.set(key, obstacle);
  for (const [key, obstacle] of hazardsOf(colouring).obstacles) state.refused.set(key, obstacle);
  for (const [key, obstacle] of topLevelObstacles(colouring)) state.refused.set(key, obstacle);
  for (const [key, obstacle] of watchedChanges(colouring)) state.refused.set(key, obstacle);
  return state.refused.size > before;
}

function obstaclesOf(state: State, forms: ReadonlyMap<FnKey, Form>): Map<FnKey, Obstacle> {
  const obstacles = new Map(state.barred);
  for (const [fn, obstacle] of state.inPlaceObstacles) if (obstacle !== undefined && !forms.has(fn)) obstacles.set(fn, obstacle);
  return obstacles;
}
