import type { Plan } from '../analysis/plan/plan.ts';
import { unknownOffloads } from '../analysis/plan/executor/offload.ts';
import type { Policy } from '../analysis/plan/policy.ts';
import { REFUSALS, SKIPS } from '../analysis/plan/refusals.ts';
import { addedChanges } from './added-changes.ts';
import type { Program } from '../analysis/program/program.ts';
import type { Analysis } from './analysis.ts';
import { changesOf } from './changes.ts';
import type { CommandRequest } from './check.ts';
import { cleanliness } from './git.ts';
import { inspect } from './inspect.ts';
import { isSkipped, isSource } from './kinds-of-files.ts';
import { makeReport } from './make-report.ts';
import type { Outcome } from './outcome.ts';
import { plannedCalls, toldOf } from './report-calls.ts';
import type { Stages } from './stages.ts';
import type { Replan, TypeGateRequest, TypeGateResult } from './types/type-gate.ts';
import { UsageError } from './usage-error.ts';
import { writeChanges } from './write.ts';

/** Plans the migration, and applies it with `--write`. */
export async function migrate({ root, tool, options, policy, host, stages }: CommandRequest): Promise<Outcome> {
  if (options.write && !options.allowDirty) await refuseDirty(root);
  // What is allowed is planned too, because a plan counts it as skipped.
  const inspection = await inspect({ root, paths: options.paths, allow: [] }, host.loadAnalysis, stages);
  stages.begin('plan', `Planning for calls: ${inspection.findings.length}`);
  const { makePlan, loadTypeGate } = await host.loadAnalysis();
  const planWithout: Replan = (dropped) => makePlan(inspection.program, inspection.findings, policy, dropped);
  const planned = planWithout(new Map());
  refuseUnknownUnits(policy, planned);
  refuseUnknownFunctions(inspection.program, policy);
  const { plan, notes } = await typeChecked({ root, program: inspection.program, sources: inspection.sources, plan: planned, planWithout }, loadTypeGate, stages);
  const changes = [...changesOf(plan, inspection.sources), ...(await addedChanges(root, plan))].sort((a, b) => (a.file < b.file ? -1 : 1));
  const reported = plannedCalls(inspection.program, plan.calls);
  const calls = reported.map(({ call }) => call);
  // The same object, so that it also gets to know how long writing took.
  const timings = options.timings ? stages.times : undefined;
  const report = makeReport({ tool, options, policy, inspection, calls, plan, filesChanged: changes.length, timings });
  if (options.write) {
    stages.begin('write', `Writing files: ${changes.length}`);
    // Last, so that no fault of ours can come between what is written and what is said about it.
    await writeChanges(changes, host.signals, host.disk);
  }
  stages.end();
  return { report, told: toldOf(reported), meanings: { ...REFUSALS, ...SKIPS }, changes, written: options.write, notes };
}

/** The gate that needs a compiler is loaded only where it has something to check. */
async function typeChecked(request: TypeGateRequest, loadTypeGate: Analysis['loadTypeGate'], stages: Stages): Promise<TypeGateResult> {
  const { plan } = request;
  if (!plan.edits.some(({ file }) => TYPESCRIPT.test(file))) return { plan, notes: [] };
  stages.begin('types', 'Checking types');
  const typeGate = await loadTypeGate();
  return typeGate(request);
}

const TYPESCRIPT = /\.[cm]?tsx?$/;
/** Names come from a report of the same sources: one that is not there would silently do nothing. */
function refuseUnknownUnits({ units = [] }: Policy, plan: Plan): void {
  const unknown = units.filter((id) => !plan.units.some((unit) => unit.id === id));
  if (unknown.length > 0) throw new UsageError(`the plan has no unit ${unknown.join(', ')}: --report FILE lists those that it has`);
}

function refuseUnknownFunctions(program: Program, policy: Policy): void {
  const unknown = unknownOffloads(program, policy);
  if (unknown.length > 0) throw new UsageError(`no function of the program is called ${unknown.join(', ')}: --offload takes a file and a function of it, as in src/thumb.js#resize`);
}

const SHOWN = 5;

/** A migration that was written over other changes could not be taken back alone. */
async function refuseDirty(root: string): Promise<void> {
  const state = await cleanliness(root, (file) => isSource(file) && !isSkipped(file));
  if (state.is === 'unknown') throw new UsageError(`git cannot tell whether everything is committed: ${state.message}\nWrite all the same with --allow-dirty.`);
  if (state.is === 'clean') return;
  const more = state.files.length - SHOWN;
  const list = [...state.files.slice(0, SHOWN), ...(more > 0 ? [`and ${more} more`] : [])].map((file) => `  ${file}`).join('\n');
  throw new UsageError(`these files have changes that are not committed:\n${list}\nCommit or stash them, or write all the same with --allow-dirty.`);
}
