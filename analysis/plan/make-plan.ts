import type { Entry } from '../../catalog/entry.ts';
import { entries } from '../../catalog/index.ts';
import type { Finding } from '../findings/finding.ts';
import type { Module } from '../program/module.ts';
import type { Program } from '../program/program.ts';
import { colour, type Colouring } from './colour.ts';
import { existingTwin } from './existing-twin.ts';
import { failedGate } from './gates.ts';
import { refusalOf } from './outcome.ts';
import type { Plan, PlannedCall, PlannedFunction, PublicChange, Unit } from './plan.ts';
import type { Policy } from './policy.ts';
import { shortenedPublic } from './prefix.ts';
import { isMigratable, skipOf, studyOf } from './scope.ts';
import { SKIPS } from './refusals.ts';
import { siteKey, type Site } from './site.ts';
import type { Study } from './study.ts';
import { unitsOf } from './units.ts';
import { wantedWords } from './wanted.ts';
import { replacementOf, writeEdits } from './write-edits.ts';

/**
 * What to change and what not. Computed only: nothing is written, and the program that is read is never run.
 * `findings` as `findAll` gives them; `catalog` where it was given others than the built-in entries.
 */
export function makePlan(program: Program, findings: readonly Finding[], policy: Policy, catalog: readonly Entry[] = entries): Plan {
  const concerned = findings.filter((finding) => isMigratable(program, finding, policy));
  const skips = new Map(concerned.map((finding) => [finding, skipOf(program, finding, policy)]));
  const inScope = concerned.filter((finding) => skips.get(finding) === undefined);
  const study = studyOf(program, inScope, new Map(catalog.map((entry) => [entry.id, entry])), policy);
  const colouring = colour(study);
  const units = checked(program, unitsOf(study.graph, colouring, writeEdits(study, colouring)));
  const sites = new Map([...colouring.sites.values()].flat().map((site) => [site.key, site]));
  const calls = concerned.map((finding) => {
    const skip = skips.get(finding);
    return skip === undefined ? plannedCall(study, colouring, units, sites, finding) : { finding, status: 'skipped' as const, skip };
  });
  return { calls, units, functions: plannedFunctions(study, colouring), publicChanges: publicChanges(study, colouring) };
}

function checked(program: Program, units: readonly Unit[]): Unit[] {
  return units.map((unit) => {
    const failed = failedGate(program, unit);
    return failed === undefined ? unit : { ...unit, edits: [], status: 'dropped', dropReason: failed };
  });
}

function plannedCall(study: Study, colouring: Colouring, units: readonly Unit[], sites: ReadonlyMap<string, Site>, finding: Finding): PlannedCall {
  const module = study.graph.program.modules.get(finding.file);
  const key = siteKey(finding.file, finding.call);
  const site = sites.get(key);
  const leaf = study.leaves.get(key);
  const unit = units.find((each) => each.calls.includes(finding.id));
  if (site?.dropped !== undefined && unit?.status === 'planned') return { finding, status: 'migrated', unit: unit.id, to: 'await' };
  if (site?.leaf !== undefined && unit?.status === 'planned') {
    const to = replacementOf(site, [...sites.values()].filter((each) => each.module === site.module));
    return { finding, status: 'migrated', unit: unit.id, ...(to === undefined ? {} : { to: wantedWords(to.wanted) }), ...(keepsTwin(colouring, site) ? { keeps: 'sync twin' as const } : {}), ...patternOf(colouring, site) };
  }
  if (unit?.status === 'dropped') return { finding, status: 'refused', unit: unit.id, refusal: droppedRefusal(finding, unit) };
  if (isOutOfScope(study, finding) && study.leafObstacles.get(key) === undefined && colouring.refused.get(key) === undefined) {
    return { finding, status: 'skipped', skip: { code: 'out-of-scope', message: 'it does not run where blocking matters; --all includes it' } };
  }
  if (module === undefined) throw new Error(`${finding.file} is not in the program`);
  if (hasTwin(study, module, finding)) return { finding, status: 'skipped', skip: { code: 'has-async-twin', message: SKIPS['has-async-twin'] } };
  const entryLeaf = leaf ?? { finding, entry: undefined as never };
  return { finding, status: 'refused', refusal: refusalOf(study, colouring, module, entryLeaf) };
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

function patternOf({ flights }: Colouring, { module, call }: Site): Pick<PlannedCall, 'pattern'> {
  return flights.some((flight) => flight.module === module && flight.section.body.start <= call.start && call.end <= flight.section.body.end) ? { pattern: 'single flight' } : {};
}

const keepsTwin = (colouring: Colouring, site: Site): boolean => colouring.forms.get(site.fn) === 'twin';

function droppedRefusal(finding: Finding, unit: Unit): NonNullable<PlannedCall['refusal']> {
  return { code: 'unit-dropped', message: unit.dropReason ?? 'a gate failed', hint: 'this is a fault of the migration: please report it', file: finding.file, start: finding.start, end: finding.end, chain: finding.chain };
}

function plannedFunctions(study: Study, colouring: Colouring): PlannedFunction[] {
  return [...colouring.forms].flatMap(([key, form]) => {
    const found = study.graph.functionOf(key);
    return found === undefined ? [] : [{ file: found.module.file, name: found.fn.name ?? '(anonymous)', start: found.fn.start, becomes: form === 'twin' ? ('twin' as const) : ('async' as const) }];
  });
}

function publicChanges(study: Study, colouring: Colouring): PublicChange[] {
  const inPlace = [...colouring.forms].flatMap(([key, form]) => (form === 'in-place' ? [{ key, change: 'returns a promise' }] : []));
  const shortened = shortenedPublic({ study, ...colouring }).filter((key) => !colouring.forms.has(key)).map((key) => ({ key, change: 'does less before it returns its promise' }));
  return [...inPlace, ...shortened].flatMap(({ key, change }) => {
    const name = study.surface.functions.get(key);
    return name === undefined ? [] : [{ file: key.slice(0, key.lastIndexOf('#')), name, change }];
  });
}
