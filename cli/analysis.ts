import type { FindOptions } from '../analysis/findings/find.ts';
import type { Finding } from '../analysis/findings/finding.ts';
import type { Learned, LearnRequest } from '../analysis/learn/learn.ts';
import type { Plan } from '../analysis/plan/plan.ts';
import type { Policy } from '../analysis/plan/policy.ts';
import type { Program } from '../analysis/program/program.ts';
import type { ReadRequest } from '../analysis/program/read-program.ts';
import type { Preset } from './choices.ts';
import type { TypeGateRequest, TypeGateResult } from './types/type-gate.ts';

/** The functions of the analysis that the command uses; tests put their own in their place. */
export interface Analysis {
  readonly readProgram: (request: ReadRequest) => Program;
  readonly findAll: (program: Program, options: FindOptions) => Finding[];
  readonly reported: (finding: Finding, preset: Preset) => boolean;
  readonly makePlan: (program: Program, findings: readonly Finding[], policy: Policy, dropped?: ReadonlyMap<string, string>) => Plan;
  readonly learn: (request: LearnRequest) => Learned;
  /** Apart, because it brings a compiler. */
  readonly loadTypeGate: () => Promise<(request: TypeGateRequest) => TypeGateResult>;
}

/** Loads parser, resolver and catalogue, which help and usage errors can do without. */
export async function loadAnalysis(): Promise<Analysis> {
  const [{ readProgram }, { findAll }, { reported }, { makePlan }, { learn }] = await Promise.all([
    import('../analysis/program/read-program.ts'),
    import('../analysis/findings/find.ts'),
    import('../analysis/findings/report.ts'),
    import('../analysis/plan/make-plan.ts'),
    import('../analysis/learn/learn.ts'),
  ]);
  return { readProgram, findAll, reported, makePlan, learn, loadTypeGate: async () => (await import('./types/type-gate.ts')).typeGate };
}
