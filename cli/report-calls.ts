import { type Explanation, explainFinding, explainRefusal } from '../analysis/explain.ts';
import type { Finding } from '../analysis/findings/finding.ts';
import type { PlannedCall } from '../analysis/plan/plan.ts';
import { type LineIndex, lineIndex } from '../analysis/program/lines.ts';
import type { Program } from '../analysis/program/program.ts';
import type { Told } from './outcome.ts';
import type { ReportCall } from './report/contract.ts';

/** A call of the report, with words for a person where one has to look at it. */
export interface Reported {
  readonly call: ReportCall;
  readonly explanation?: Explanation;
}

/** The calls of `check`. */
export function foundCalls(program: Program, findings: readonly Finding[]): Reported[] {
  const place = placer(program);
  return sorted(
    findings.map((finding) => {
      const explanation = explainFinding(finding);
      const words = { message: `${explanation.what} ${explanation.why}`, hint: explanation.instead };
      return { call: { ...about(finding, place), status: 'found' as const, ...words, chain: finding.chain }, explanation };
    }),
  );
}

/** The calls of `migrate`. */
export function plannedCalls(program: Program, calls: readonly PlannedCall[]): Reported[] {
  const place = placer(program);
  return sorted(
    calls.map(({ finding, status, to, keeps, pattern, refusal, skip, unit }) => ({
      call: {
        ...about(finding, place),
        status,
        to,
        keeps,
        pattern,
        code: refusal?.code ?? skip?.code,
        message: refusal?.message ?? skip?.message,
        hint: refusal?.hint,
        chain: refusal?.chain ?? finding.chain,
        unit,
      },
      explanation: refusal && explainRefusal(refusal),
    })),
  );
}

/** Those that come with an explanation. */
export function toldOf(reported: readonly Reported[]): Told[] {
  return reported.flatMap(({ call, explanation }) => (explanation === undefined ? [] : [{ call, explanation }]));
}

type Place = Pick<ReportCall, 'line' | 'column' | 'endLine' | 'endColumn'>;

function about(finding: Finding, place: (finding: Finding) => Place): Omit<ReportCall, 'status' | 'chain'> {
  const { id, file, api, kind, rule, certainty, context } = finding;
  return { id, file, ...place(finding), api, kind, rule, certainty, context: context.kind };
}

/** Lines of a file are counted once, however many findings it has. */
function placer(program: Program): (finding: Finding) => Place {
  const indexes = new Map<string, LineIndex>();
  return ({ file, start, end }) => {
    const lines = indexes.get(file) ?? lineIndex(program.modules.get(file)?.text ?? '');
    indexes.set(file, lines);
    const { line, column } = lines.at(start);
    const { line: endLine, column: endColumn } = lines.at(end);
    return { line, column, endLine, endColumn };
  };
}

function sorted(reported: Reported[]): Reported[] {
  return reported.sort(({ call: a }, { call: b }) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.id, b.id));
}

/** By code units: the order of a locale differs between machines. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
