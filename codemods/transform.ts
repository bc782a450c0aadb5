import type { API, FileInfo, Options } from 'jscodeshift';
import 'oxc-parser'; // Loaded here as a module, so that the reader's `require` of it finds it done and does not hand it to Babel, see on-demand.ts.
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { applyEdits } from '../analysis/edit.ts';
import { explainRefusal } from '../analysis/explain.ts';
import { findAll } from '../analysis/findings/find.ts';
import type { RuleName } from '../analysis/findings/finding.ts';
import { makePlan } from '../analysis/plan/make-plan.ts';
import type { PlannedCall } from '../analysis/plan/plan.ts';
import { type LineIndex, lineIndex } from '../analysis/program/lines.ts';
import { readProgram } from '../analysis/program/read-program.ts';
import { policyOf } from './policy-of.ts';

type Api = Partial<Pick<API, 'report' | 'stats'>>;

const BOM = '\uFEFF';

/**
 * The transform of one rule. It plans over the one file that jscodeshift hands it and splices the plan's edits into the text;
 * jscodeshift's own parser and printer are never asked, so every other byte of the file stays as it is.
 */
export function transformOf(rule: RuleName): (file: FileInfo, api: Api, options: Options) => string | undefined {
  /** @nonblocking Each of jscodeshift's workers is given one file after the other: nothing waits meanwhile. */
  const transform = (file: FileInfo, api: Api, options: Options): string | undefined => {
    const { root, name } = placeOf(file.path);
    const program = readProgram({ root, files: [name], readText: (asked) => (asked === name ? file.source : undefined) });
    for (const error of program.errors) api.report?.(`not read: ${error.message}${error.line === undefined ? '' : ` (line ${error.line})`}`);
    const text = program.modules.get(name)?.text;
    if (text === undefined) return undefined;
    const plan = makePlan(program, findAll(program, { files: [name] }), policyOf(rule, options));
    tell(plan.calls, lineIndex(text), api);
    const { edits } = plan;
    // The program is this one file.
    if (edits.length === 0 || edits.some((edit) => edit.file !== name)) return undefined;
    return (file.source.startsWith(BOM) ? BOM : '') + applyEdits(text, edits);
  };
  return transform;
}

/** Relative to the working directory where the file lies in it: its packages are those up to there. */
function placeOf(path: string): { root: string; name: string } {
  const absolute = resolve(path);
  const inside = relative(process.cwd(), absolute);
  const root = inside.startsWith('..') || isAbsolute(inside) ? dirname(absolute) : process.cwd();
  return { root, name: relative(root, absolute).replaceAll(sep, '/') };
}

/** Counts for `--dry`, and a line for each call that stays. */
function tell(calls: readonly PlannedCall[], lines: LineIndex, { stats, report }: Api): void {
  for (const { status, finding, refusal } of calls) {
    stats?.(status);
    if (refusal === undefined) continue;
    const { line, column } = lines.at(finding.start);
    const { what, why, instead } = explainRefusal(refusal);
    report?.(`${line}:${column} refused (${refusal.code}): ${what} ${why} ${instead}`);
  }
}
