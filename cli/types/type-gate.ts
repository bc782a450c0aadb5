import { dirname, join, relative, sep } from 'node:path';
import type { Plan, Unit } from '../../analysis/plan/plan.ts';
import type { Program } from '../../analysis/program/program.ts';
import { createTsconfigs } from '../../analysis/program/project/tsconfig.ts';
import { changesOf } from '../changes.ts';
import type { Source } from '../sources.ts';
import { loadTypeScript } from './load-typescript.ts';
import { newErrors } from './new-errors.ts';
import { openProject, type TypedProject, type TypeError } from './type-errors.ts';

export interface TypeGateRequest {
  /** Absolute, links resolved. */
  readonly root: string;
  readonly program: Program;
  readonly sources: ReadonlyMap<string, Source>;
  readonly plan: Plan;
  readonly planWithout: Replan;
}

/** The plan anew without units, by id, each with the gate that dropped it and why. */
export type Replan = (dropped: ReadonlyMap<string, string>) => Plan;

export interface TypeGateResult {
  readonly plan: Plan;
  /** What was not checked, and why, in a sentence each. */
  readonly notes: readonly string[];
}

/** Beyond this a check takes longer than anybody waits for a plan. */
const MOST_FILES = 1_500;

/**
 * Law 7: a unit that brings a type error which was not there is dropped. Asked is the project's own compiler under its own
 * tsconfig, in memory; where there is none, the plan stays as it is. Nothing is loaded unless TypeScript files change.
 */
export function typeGate(request: TypeGateRequest): TypeGateResult {
  const notes = new Set<string>();
  let { plan } = request;
  for (const [config, files] of concernedByConfig(request)) {
    const loaded = loadTypeScript(dirname(config));
    if ('missing' in loaded) notes.add(`Types were not checked: ${loaded.missing}.`);
    else if (files.length > MOST_FILES) notes.add(`Types were not checked: ${files.length} files would have to be.`);
    else plan = checkedPlan({ ...request, plan }, openProject(loaded.compiler, config, files));
  }
  return { plan, notes: [...notes] };
}

/** Changed TypeScript files and those that import them, however far away, by the tsconfig that governs them. */
function concernedByConfig({ root, program, plan }: TypeGateRequest): Map<string, string[]> {
  const tsconfigs = createTsconfigs(root);
  const byConfig = new Map<string, string[]>();
  for (const file of importersOf(program, changedFiles(plan))) {
    const config = TYPESCRIPT.test(file) ? tsconfigs.forFile(join(root, file))?.path : undefined;
    if (config !== undefined) byConfig.set(config, [...(byConfig.get(config) ?? []), join(root, file)]);
  }
  return byConfig;
}

const TYPESCRIPT = /(?<!\.d)\.[cm]?tsx?$/;

function importersOf(program: Program, changed: readonly string[]): Set<string> {
  const importers = new Map<string, string[]>();
  for (const [file, resolved] of program.resolutions) {
    for (const target of resolved.values()) if (target.kind === 'file') importers.set(target.file, [...(importers.get(target.file) ?? []), file]);
  }
  const found = new Set(changed);
  for (const file of found) for (const importer of importers.get(file) ?? []) found.add(importer);
  return found;
}

/** Takes units out until what is left brings no new error: dropping one can show that another leant on it. */
function checkedPlan(request: TypeGateRequest, project: TypedProject): Plan {
  let { plan } = request;
  // What another tsconfig's check dropped stays dropped.
  const dropped = new Map(plan.units.flatMap(({ id, dropReason }): [string, string][] => (dropReason === undefined ? [] : [[id, dropReason]])));
  let before: readonly TypeError[] | undefined;
  for (;;) {
    const after = project.errors(textsOf(request, plan));
    if (after.length === 0) return plan;
    before ??= project.errors(new Map());
    const reasons = unitsToDrop(request, plan, newErrors(before, after));
    if (reasons.size === 0) return plan;
    for (const [unit, reason] of reasons) dropped.set(unit.id, reason);
    plan = request.planWithout(dropped);
  }
}

function textsOf({ root, sources }: TypeGateRequest, plan: Plan): Map<string, string> {
  return new Map([...changesOf(plan, sources).map(({ file, after }): [string, string] => [join(root, file), after]), ...plan.newFiles.map(({ file, text }): [string, string] => [join(root, file), text])]);
}

const changedFiles = ({ edits }: Plan): string[] => [...new Set(edits.map(({ file }) => file))];
const planned = (units: readonly Unit[]): Unit[] => units.filter(({ status }) => status === 'planned');

/** Each error falls to the unit that changes its file, else to those whose files it imports, else to all. */
function unitsToDrop({ root, program }: TypeGateRequest, { units }: Plan, errors: readonly TypeError[]): Map<Unit, string> {
  const reasons = new Map<Unit, string>();
  for (const { file, line, code, message } of errors) {
    const name = relative(root, file).split(sep).join('/');
    const imported = new Set([...(program.resolutions.get(name)?.values() ?? [])].flatMap((each) => (each.kind === 'file' ? [each.file] : [])));
    const own = planned(units).filter(({ files }) => files.includes(name));
    const near = own.length > 0 ? own : planned(units).filter(({ files }) => files.some((each) => imported.has(each)));
    for (const unit of near.length > 0 ? near : planned(units)) {
      if (!reasons.has(unit)) reasons.set(unit, `types: ${name}:${line} TS${code} ${message}`);
    }
  }
  return reasons;
}
