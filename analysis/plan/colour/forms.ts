import { isTestFile } from '../../findings/file-role.ts';
import { fnKey, type CallRef, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Form } from '../draft.ts';
import { formObstacle } from '../factories/constructor-obstacle.ts';
import { isWaitedFor } from '../hosts/callback-hosts.ts';
import { isConverted } from '../hosts/hosts.ts';
import { chainObstacle } from '../leaf.ts';
import { contractOf } from '../references/contract.ts';
import { keptPublicObstacle } from '../references/kept-public.ts';
import { overrideObstacle } from '../references/obstacles.ts';
import { referenceObstacle } from '../references/references.ts';
import type { Obstacle, Site } from '../site.ts';
import { movedBy, type Study } from '../study.ts';
import { publicTypeObstacle } from '../types/signatures.ts';
import { copyScope } from '../write/scoped-edit.ts';
import { callsTo, siteAt, type State } from './state.ts';

/** In place where every reference is understood and every call of it is awaited; else a twin. */
export function chooseForms(state: State, demanded: ReadonlySet<FnKey>): Map<FnKey, Form> {
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
export function contractWith({ study: { graph } }: State, key: FnKey): FnKey[] {
  const found = graph.functionOf(key);
  return found === undefined ? [] : contractOf(graph, found.module, found.fn).filter((other) => graph.functionOf(other)?.fn.isAsync === false);
}

const keepsContract = (state: State, forms: ReadonlyMap<FnKey, Form>, key: FnKey): boolean => contractWith(state, key).every((other) => forms.get(other) === 'in-place');

/** Why a function cannot change in place; looked up once. */
export function inPlaceObstacle(state: State, key: FnKey): Obstacle | undefined {
  if (!state.inPlaceObstacles.has(key)) state.inPlaceObstacles.set(key, findInPlaceObstacle(state.study, key));
  return state.inPlaceObstacles.get(key);
}

function findInPlaceObstacle(study: Study, key: FnKey): Obstacle | undefined {
  const found = study.graph.functionOf(key);
  if (found === undefined) return undefined;
  const { module, fn } = found;
  return keptPublicObstacle(study, module, fn) ?? changeObstacle(study, module, fn);
}

/** Somebody who has the function could not cope with its promise; a library that it is handed to may wait for it. */
export function changeObstacle(study: Study, module: Module, fn: Fn): Obstacle | undefined {
  const { graph, mocks } = study;
  return overrideObstacle(graph, module, fn) ?? publicTypeObstacle(study, module, fn) ?? referenceObstacle(graph, mocks, fnKey(module.file, fn.id), { mention: (each) => isWaitedFor(study, module, fn, each) });
}

function everyCallAwaited(state: State, demanded: ReadonlySet<FnKey>, forms: ReadonlyMap<FnKey, Form>, key: FnKey): boolean {
  return callsTo(state, key).every((ref) => {
    if (goesAlong(state, ref)) return true;
    const site = siteAt(state, ref.file, ref.call);
    if (site === undefined || state.refused.has(site.key) || !demanded.has(site.fn)) return false;
    const scope = copyScope(site.module, forms, state.hosts, Number(site.fn.slice(site.fn.lastIndexOf('#') + 1)));
    return scope === undefined || isInside(state, key, scope);
  });
}

/** A call in code that goes to a worker thread: there it calls what went with it, as a recursive function calls itself. */
function goesAlong({ study }: State, { file, call }: CallRef): boolean {
  const range = study.graph.program.modules.get(file)?.calls[call];
  return range !== undefined && movedBy(study, file, range) !== undefined;
}

/** Within the function that gets a twin, only the copy changes. */
function isInside(state: State, key: FnKey, outer: FnKey): boolean {
  const inner = state.study.graph.functionOf(key);
  const around = state.study.graph.functionOf(outer);
  return inner !== undefined && around !== undefined && key !== outer && inner.module === around.module && around.fn.start <= inner.fn.start && inner.fn.end <= around.fn.end;
}

/** Every reference is understood, but one of the calls stays synchronous. */
export function syncCallerObstacle(state: State, forms: ReadonlyMap<FnKey, Form>, sites: ReadonlyMap<FnKey, readonly Site[]>, key: FnKey): Obstacle {
  const found = state.study.graph.functionOf(key);
  // A test waits as soon as the others do.
  const calls = [...callsTo(state, key)].sort((a, b) => Number(isTestFile(a.file)) - Number(isTestFile(b.file)));
  for (const ref of calls) {
    const module = state.study.graph.program.modules.get(ref.file);
    const call = module?.calls[ref.call];
    const site = siteAt(state, ref.file, ref.call);
    if (module === undefined || call === undefined || (site !== undefined && isAwaited(state, forms, sites, site))) continue;
    const known = (site === undefined ? chainObstacle(module, call) : (state.refused.get(site.key) ?? state.barred.get(site.fn))) ?? obstacleOfForm(state.study, site?.fn ?? fnKey(ref.file, call.fn));
    if (known !== undefined) return known;
    return { code: 'unknown-caller', message: `'${found?.fn.name ?? 'the function'}' is also called where nothing can wait`, hint: 'make that caller async first', file: ref.file, at: call };
  }
  const other = contractWith(state, key).find((each) => forms.get(each) !== 'in-place');
  if (other !== undefined) return inPlaceObstacle(state, other) ?? state.barred.get(other) ?? brokenContract(state, other);
  return { code: 'escaped-function', message: `'${found?.fn.name ?? 'the function'}' has a reference that is not understood`, hint: 'call it directly', file: key.slice(0, key.lastIndexOf('#')), at: found?.fn ?? { start: 0, end: 0 } };
}

/** Do calls outside of tests go on calling the function as it is? */
export function hasSyncCallers(state: State, forms: ReadonlyMap<FnKey, Form>, sites: ReadonlyMap<FnKey, readonly Site[]>, key: FnKey): boolean {
  return callsTo(state, key).some(({ file, call }) => {
    const site = siteAt(state, file, call);
    return !isTestFile(file) && (site === undefined || !isAwaited(state, forms, sites, site));
  });
}

/** One of the calls that are awaited as the draft stands, in a function that does not keep its form beside a copy. */
const isAwaited = ({ hosts }: State, forms: ReadonlyMap<FnKey, Form>, sites: ReadonlyMap<FnKey, readonly Site[]>, site: Site): boolean => forms.get(site.fn) === 'in-place' || (!isConverted(hosts.get(site.fn)) && sites.get(site.fn)?.includes(site) === true);

/** A field of a class, a constructor: nobody could wait for it. */
function obstacleOfForm(study: Study, key: FnKey): Obstacle | undefined {
  const found = study.graph.functionOf(key);
  return found === undefined ? undefined : formObstacle(study, found.module, found.fn);
}

function brokenContract({ study: { graph } }: State, key: FnKey): Obstacle {
  const found = graph.functionOf(key);
  const name = found?.fn.name ?? 'the method';
  return { code: 'override', message: `'${name}' of another class, which stands for it, stays synchronous`, hint: 'change the whole hierarchy at once by hand, or rename the method', file: found?.module.file ?? '', at: found?.fn.nameRange ?? { start: 0, end: 0 } };
}
