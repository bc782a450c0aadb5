import type { Entry } from '../../catalog/entry.ts';
import { entries } from '../../catalog/index.ts';
import { catalogOf } from '../findings/blocking/catalog-of.ts';
import type { Finding } from '../findings/finding.ts';
import { callGraphOf, type FnKey } from '../program/call-graph.ts';
import type { Module } from '../program/module.ts';
import type { Program } from '../program/program.ts';
import { colour, type Colouring } from './colour.ts';
import { withChosenLibrary } from './executor/chosen-library.ts';
import { offloadFindings } from './executor/offload.ts';
import type { Task } from './executor/task.ts';
import { factoryOf } from './factories/family.ts';
import { accepted } from './gates/accepted.ts';
import { withAsked } from './handles/asked-findings.ts';
import { shortenedPublic } from './order/prefix.ts';
import { throwingWith } from './order/sync-throws.ts';
import { refusalOf } from './outcome.ts';
import type { Plan, PlannedCall, PlannedFunction, PublicChange, Unit } from './plan.ts';
import type { Policy } from './policy.ts';
import { SKIPS } from './refusals.ts';
import { isMigratable, skipOf, studyOf } from './scope.ts';
import { siteKey, type Site } from './site.ts';
import { exportsOf, movedBy, type Study } from './study.ts';
import { existingTwin } from './twins/existing-twin.ts';
import { replacementOf } from './write/replacement.ts';
import { wantedWords, type Wanted } from './write/wanted.ts';

/**
 * What to change and what not. Computed only: nothing is written, and the program that is read is never run.
 * `findings` as `findAll` gives them; `dropped`: units by id that failed a gate outside, with the reason; `catalog` where it was given others than the built-in entries.
 */
export function makePlan(program: Program, findings: readonly Finding[], asked: Policy, dropped: ReadonlyMap<string, string> = new Map(), catalog: readonly Entry[] = entries): Plan {
  const policy = withChosenLibrary(callGraphOf(program), asked);
  const known = new Map(catalogOf(program, catalog).map((entry) => [entry.id, entry]));
  const concerned = [...withAsked(program, policy, findings, known), ...offloadFindings(program, policy)].filter((finding) => isMigratable(program, finding, policy, known));
  const skips = new Map(concerned.map((finding) => [finding, skipOf(program, finding, policy)]));
  const inScope = concerned.filter((finding) => skips.get(finding) === undefined);
  const study = studyOf(program, inScope, known, policy);
  const whole = colour(study);
  const { colouring, edits, additions, units } = accepted(study, whole, dropped);
  const all = [...whole.sites.values()].flat();
  const planning: Planning = { study, colouring: whole, sites: new Map(all.map((site) => [site.key, site])), sitesIn: byFile(all), unitOf: unitsByCall(units) };
  const planned = concerned.map((finding) => {
    const skip = skips.get(finding);
    return skip === undefined ? plannedCall(planning, finding) : { finding, status: 'skipped' as const, skip };
  });
  // What costs nothing is told of only where it changes with the rest.
  const calls = planned.filter(({ finding, status }) => finding.preset !== 'off' || status === 'migrated');
  return { calls, units, edits: [...edits.values()].flat(), newFiles: additions.files, dependencies: additions.dependencies, settings: additions.settings, functions: plannedFunctions(study, colouring), publicChanges: publicChanges(study, colouring) };
}

interface Planning {
  readonly study: Study;
  readonly colouring: Colouring;
  readonly sites: ReadonlyMap<string, Site>;
  /** By file. */
  readonly sitesIn: ReadonlyMap<string, readonly Site[]>;
  readonly unitOf: ReadonlyMap<string, Unit>;
}

function byFile(sites: readonly Site[]): Map<string, Site[]> {
  const files = new Map<string, Site[]>();
  for (const site of sites) {
    const list = files.get(site.module.file);
    if (list === undefined) files.set(site.module.file, [site]);
    else list.push(site);
  }
  return files;
}

function unitsByCall(units: readonly Unit[]): Map<string, Unit> {
  return new Map(units.flatMap((unit) => unit.calls.map((call): [string, Unit] => [call, unit])));
}

function plannedCall(planning: Planning, finding: Finding): PlannedCall {
  const { study, colouring, sites, sitesIn, unitOf } = planning;
  const module = study.graph.program.modules.get(finding.file);
  const key = siteKey(finding.file, finding.call);
  const site = sites.get(key);
  const leaf = study.leaves.get(key);
  const unit = unitOf.get(finding.id);
  if (site !== undefined && (site.leaf ?? site.dropped) !== undefined && unit === undefined) return { finding, status: 'skipped', skip: { code: 'out-of-scope', message: 'it is in none of the units that were asked for' } };
  if (site?.dropped !== undefined && unit?.status === 'planned') return { finding, status: 'migrated', unit: unit.id, to: 'await' };
  if (site?.leaf !== undefined && unit?.status === 'planned') {
    if (site.leaf.asks !== undefined) return { finding, status: 'migrated', unit: unit.id, to: `${site.leaf.asks.method}, asked of a thread of its own` };
    const to = replacementOf(site, sitesIn.get(site.module.file) ?? []);
    return { finding, status: 'migrated', unit: unit.id, ...wordsOf(to === undefined ? site.leaf.task : to.wanted), ...(keepsTwin(colouring, site) ? { keeps: 'sync twin' as const } : {}), ...patternOf(colouring, site) };
  }
  if (study.openings.has(key)) return openingCall(planning, finding);
  const by = movedBy(study, finding.file, finding) ?? '';
  if (study.openings.has(by)) return openingCall(planning, finding, 'the same on the thread of its connection');
  const carrier = sites.get(by);
  const carried = carrier?.leaf === undefined ? undefined : unitOf.get(carrier.leaf.finding.id);
  if (carried?.status === 'planned') return { finding, status: 'migrated', unit: carried.id, to: 'the same on a worker thread' };
  if (unit?.status === 'dropped') return { finding, status: 'refused', unit: unit.id, refusal: droppedRefusal(finding, unit) };
  if (isOutOfScope(study, finding) && study.leafObstacles.get(key) === undefined && colouring.refused.get(key) === undefined) {
    return { finding, status: 'skipped', skip: { code: 'out-of-scope', message: 'it does not run where blocking matters; --all includes it' } };
  }
  if (module === undefined) throw new Error(`${finding.file} is not in the program`);
  if (hasTwin(study, module, finding)) return { finding, status: 'skipped', skip: { code: 'has-async-twin', message: SKIPS['has-async-twin'] } };
  const entryLeaf = leaf ?? { finding, entry: undefined as never };
  return { finding, status: 'refused', refusal: refusalOf(study, colouring, module, entryLeaf) };
}

/** A connection is opened on another thread as soon as one call is asked of it there. */
function openingCall({ sites, unitOf }: Planning, finding: Finding, to = 'a worker thread of its own'): PlannedCall {
  const units = [...sites.values()].flatMap(({ leaf }) => (leaf?.asks === undefined ? [] : (unitOf.get(leaf.finding.id) ?? [])));
  const unit = units.find(({ status }) => status === 'planned');
  if (unit !== undefined) return { finding, status: 'migrated', unit: unit.id, to };
  const { file, start, end, chain } = finding;
  return { finding, status: 'refused', refusal: { code: 'stays-on-thread', message: 'nothing that is asked of it can wait', hint: 'make a function that uses it async', file, start, end, chain } };
}

function wordsOf(to: Wanted | Task | undefined): Pick<PlannedCall, 'to'> {
  if (to === undefined) return {};
  return { to: wantedWords('how' in to ? to : { how: 'task', task: to }) };
}

/** With a narrower `where`, what only start-up and command-line code reaches is not asked for. */
function isOutOfScope({ policy }: Study, finding: Finding): boolean {
  if (policy.where === 'everywhere') return false;
  return finding.context.verdict === 'plain' || finding.context.verdict === 'left-alone';
}

/** The function it stands in has an async form beside it: those who can wait call that one. */
function hasTwin({ graph }: Study, module: Module, finding: Finding): boolean {
  const fn = module.functions[module.calls[finding.call]?.fn ?? 0];
  return fn !== undefined && existingTwin(graph, module, fn) !== undefined;
}

function patternOf({ flights, turns }: Colouring, { module, call, fn }: Site): Pick<PlannedCall, 'pattern'> {
  if (flights.some((flight) => flight.module === module && flight.section.body.start <= call.start && call.end <= flight.section.body.end)) return { pattern: 'single flight' };
  return turns.some(({ section }) => section.includes(fn)) ? { pattern: 'serialised section' } : {};
}

/** Functions that take turns beside synchronous forms, which wait for nobody, and those that wait for one of them. */
function disturbable({ turns, sites }: Colouring): ReadonlySet<FnKey> {
  const found = new Set(turns.flatMap(({ key, hasSyncForms }) => (hasSyncForms ? [key] : [])));
  for (const key of found) for (const [caller, list] of sites) if (list.some(({ targets }) => targets.includes(key))) found.add(caller);
  return found;
}

const keepsTwin = (colouring: Colouring, site: Site): boolean => colouring.forms.get(site.fn) === 'twin';

function droppedRefusal(finding: Finding, unit: Unit): NonNullable<PlannedCall['refusal']> {
  const message = unit.dropReason ?? 'a gate failed';
  // Types can be missing in the project itself; every other gate shows a fault of ours.
  const hint = message.startsWith('types:') ? 'write out the types that the compiler misses there, or migrate this part by hand' : 'this is a fault of the migration: please report it';
  return { code: 'unit-dropped', message, hint, file: finding.file, start: finding.start, end: finding.end, chain: finding.chain };
}

function plannedFunctions(study: Study, colouring: Colouring): PlannedFunction[] {
  return [...colouring.forms].flatMap(([key, form]) => {
    const found = study.graph.functionOf(key);
    return found === undefined ? [] : [{ file: found.module.file, name: found.fn.name ?? '(anonymous)', start: found.fn.start, becomes: form === 'twin' ? ('twin' as const) : ('async' as const) }];
  });
}

function changeInPlace({ graph }: Study, key: FnKey): string {
  const factory = factoryOf(graph, key);
  return factory === undefined ? 'returns a promise' : `leaves the object half made: '${factory}' is awaited in place of 'new'`;
}

function publicChanges(study: Study, colouring: Colouring): PublicChange[] {
  const inPlace = [...colouring.forms].flatMap(([key, form]) => (form === 'in-place' ? [{ key, change: changeInPlace(study, key), major: true }] : []));
  const boundaries = [...colouring.sites.keys()].filter((key) => colouring.hosts.get(key) === 'boundary');
  const rejecting = [
    ...boundaries.map((key) => ({ key, change: 'gives a native promise, and rejects where it threw', major: true })),
    ...throwingWith(study, boundaries).filter((key) => !colouring.forms.has(key)).map((key) => ({ key, change: 'rejects where it threw', major: true })),
  ];
  const told = new Set([...colouring.forms.keys(), ...rejecting.map(({ key }) => key)]);
  const shortened = shortenedPublic({ study, ...colouring }).filter((key) => !told.has(key)).map((key) => ({ key, change: 'does less before it returns its promise', major: false }));
  const disturbed = disturbable(colouring);
  const added = [...colouring.forms].flatMap(([key, form]) => (form === 'twin' && exportsOf(study, key.slice(0, key.lastIndexOf('#'))) !== 'keep' ? [{ key, change: disturbed.has(key) ? 'gets an async form beside it; while that is under way, the synchronous ones must not be called' : 'gets an async form beside it', major: false }] : []));
  return [...inPlace, ...rejecting, ...shortened, ...added].flatMap(({ key, change, major }) => {
    const name = study.surface.functions.get(key);
    return name === undefined ? [] : [{ file: key.slice(0, key.lastIndexOf('#')), name, change, major }];
  });
}
