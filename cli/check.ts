import { TAGGED } from '../catalog/globals/loops.ts';
import type { Finding } from '../analysis/findings/finding.ts';
import type { Policy } from '../analysis/plan/policy.ts';
import { isSuppressed } from '../analysis/plan/write/directives.ts';
import type { Program } from '../analysis/program/program.ts';
import type { Analysis } from './analysis.ts';
import type { Options } from './arguments.ts';
import type { Host } from './host.ts';
import { inspect } from './inspect.ts';
import { makeReport } from './make-report.ts';
import type { Outcome } from './outcome.ts';
import { foundCalls, toldOf } from './report-calls.ts';
import type { Stages } from './stages.ts';
import type { Tool } from './version.ts';

/** What a command needs besides its own work. */
export interface CommandRequest {
  readonly root: string;
  readonly tool: Tool;
  readonly options: Options;
  readonly policy: Policy;
  readonly host: Host;
  readonly stages: Stages;
}

/** Lists what blocks; changes nothing. */
export async function check({ root, tool, options, policy, host, stages }: CommandRequest): Promise<Outcome> {
  const inspection = await inspect({ root, paths: options.paths, allow: policy.allow }, host.loadAnalysis, stages);
  const analysis = await host.loadAnalysis();
  const findings = inspection.findings.filter((finding) => isListed(finding, inspection.program, options, policy, analysis));
  const reported = foundCalls(inspection.program, findings);
  const calls = reported.map(({ call }) => call);
  const timings = options.timings ? stages.times : undefined;
  return {
    report: makeReport({ tool, options, policy, inspection, calls, filesChanged: 0, timings }),
    told: toldOf(reported),
    meanings: {},
    changes: [],
    written: false,
  };
}

/** With `--all`, disabled or not, each blocking call where it stands, and each call of a function that is marked as blocking; a chain that leads to one would tell the same cause twice. */
function isListed(finding: Finding, program: Program, { all, preset }: Options, { rules }: Policy, { reported }: Analysis): boolean {
  if (rules !== undefined && !rules.includes(finding.rule)) return false;
  if (!all) return reported(finding, preset) && !isDisabled(finding, program);
  return finding.rule !== 'no-blocking-call-chain' || (finding.entry === TAGGED && finding.chain.length === 2) || rules?.includes(finding.rule) === true;
}

/** By a comment, as a linter is told. */
function isDisabled({ file, start, rule }: Finding, { modules }: Program): boolean {
  const module = modules.get(file);
  return module !== undefined && isSuppressed(module, start, rule);
}
