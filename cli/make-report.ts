import type { Plan } from '../analysis/plan/plan.ts';
import type { Policy } from '../analysis/plan/policy.ts';
import type { ReadError } from '../analysis/program/program.ts';
import type { Options } from './arguments.ts';
import type { Inspection } from './inspect.ts';
import type { Report, ReportCall, ReportOptions, ReportUnit } from './report/contract.ts';
import type { Tool } from './version.ts';

/** All that a report is made from. */
export interface ReportInput {
  readonly tool: Tool;
  readonly options: Options;
  readonly policy: Policy;
  readonly inspection: Inspection;
  readonly calls: readonly ReportCall[];
  /** Absent for `check`. */
  readonly plan?: Plan;
  readonly filesChanged: number;
  readonly timings?: Readonly<Record<string, number>>;
}

/** The result of a run as data. */
export function makeReport({ tool, options, policy, inspection, calls, plan, filesChanged, timings }: ReportInput): Report {
  const { program, files, generated, errors } = inspection;
  const having = (status: ReportCall['status']): number => calls.filter((call) => call.status === status).length;
  return {
    schema: 1,
    tool: { name: tool.name, version: tool.version },
    options: reportOptions(options, policy),
    summary: {
      files: files.length,
      parsed: program.counts.parsed,
      generated: generated.length,
      calls: calls.length,
      migrated: having('migrated'),
      refused: having('refused'),
      skipped: having('skipped'),
      filesChanged,
      twins: plan?.functions.filter(({ becomes }) => becomes === 'twin').length ?? 0,
      byKind: countBy(calls.map(({ kind }) => kind)),
      byCode: countBy(calls.flatMap(({ code }) => code ?? [])),
    },
    calls,
    units: reportUnits(plan),
    publicChanges: byText(plan?.publicChanges ?? [], ({ file, name, change }) => `${file}\0${name}\0${change}`),
    newFiles: plan?.newFiles.map(({ file }) => file),
    dependencies: plan?.dependencies,
    settings: plan?.settings,
    errors: byText(errors, errorKey),
    timings,
  };
}

function reportOptions({ command, paths, preset, all, write }: Options, policy: Policy): ReportOptions {
  const { where, exports, public: isPublic, topLevel, turns, linters, constructors, concurrent, executor, pool, maxThreads, offload, assumeCloneable, engines, allow, maxTwins, rules, units, only } = policy;
  const which = command === 'check' ? { preset, all } : { all, write };
  const limit = Number.isFinite(maxTwins) ? maxTwins : undefined;
  return { command, paths, ...which, where, exports, public: isPublic, topLevel, turns, linters, constructors, concurrent, executor, pool, maxThreads, offload, assumeCloneable, engines, allow, maxTwins: limit, rules, units, only };
}

function reportUnits(plan: Plan | undefined): ReportUnit[] {
  const units = (plan?.units ?? []).map(({ id, files, calls, status, dropReason }) => ({ id, files: byText(files, String), calls, status, dropReason }));
  return byText(units, ({ files, id }) => `${files[0] ?? ''}\0${id}`);
}

function errorKey({ file, line = 0, message }: ReadError): string {
  return `${file}\0${String(line).padStart(9, '0')}\0${message}`;
}

function countBy(values: readonly string[]): Record<string, number> {
  // A map, because an object would already have something under the code "constructor".
  const counts = new Map<string, number>();
  for (const value of [...values].sort()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** In the order of code units, because the order of a locale differs between machines. */
function byText<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.map((item) => ({ item, key: key(item) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}
