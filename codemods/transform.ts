import type { API, FileInfo, Options } from 'jscodeshift';
import { relative, sep } from 'node:path';
import { applyEdits } from '../analysis/edit.ts';
import { explainRefusal } from '../analysis/explain.ts';
import { findAll } from '../analysis/findings/find.ts';
import type { RuleName } from '../analysis/findings/finding.ts';
import { makePlan } from '../analysis/plan/make-plan.ts';
import type { PlannedCall } from '../analysis/plan/plan.ts';
import { type LineIndex, lineIndex } from '../analysis/program/lines.ts';
import { readProgram } from '../analysis/program/read-program.ts';
import { policyOf } from './policy-of.ts';

/** jscodeshift's contract. Its test helpers hand over an `api` without `report`. */
export type Transform = (file: FileInfo, api: Partial<Pick<API, 'report' | 'stats'>>, options: Options) => string | undefined;

const BOM = '\uFEFF';

/**
 * The transform of one rule. It plans over the one file that jscodeshift hands it and splices the plan's edits into the text;
 * jscodeshift's own parser and printer are never asked, so every other byte of the file stays as it is.
 */
export function transformOf(rule: RuleName): Transform {
  return (file, api, options) => {
    const name = relative(process.cwd(), file.path).replaceAll(sep, '/');
    const readText = (asked: string): string | undefined => (asked === name ? file.source : undefined);
    const program = readProgram({ root: process.cwd(), files: [name], readText });
    for (const error of program.errors) api.report?.(`not read: ${error.message}${error.line === undefined ? '' : ` (line ${error.line})`}`);
    const text = program.modules.get(name)?.text;
    if (text === undefined) return undefined;
    const plan = makePlan(program, findAll(program, { files: [name] }), policyOf(rule, options));
    tell(plan.calls, lineIndex(text), api);
    const edits = plan.units.filter(({ status, files }) => status === 'planned' && files.every((other) => other === name)).flatMap((unit) => unit.edits);
    if (edits.length === 0) return undefined;
    return (file.source.startsWith(BOM) ? BOM : '') + applyEdits(text, edits);
  };
}

/** Counts for `--dry`, and a line for each call that stays. */
function tell(calls: readonly PlannedCall[], lines: LineIndex, { stats, report }: Parameters<Transform>[1]): void {
  for (const { status, finding, refusal } of calls) {
    stats?.(status);
    if (refusal === undefined) continue;
    const { line, column } = lines.at(finding.start);
    const { what, why, instead } = explainRefusal(refusal);
    report?.(`${line}:${column} ${finding.api} ${refusal.code}: ${what} ${why} ${instead}`);
  }
}
