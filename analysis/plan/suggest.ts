import type { Finding } from '../findings/finding.ts';
import type { Program } from '../program/program.ts';
import { makePlan } from './make-plan.ts';
import { DEFAULT_POLICY, type Policy } from './policy.ts';

/** One file is looked at, so every export may have callers that are not seen. */
const LOCAL: Policy = { ...DEFAULT_POLICY, where: 'async', exports: 'keep', public: 'files', turns: 'refuse', linters: 'refuse', maxTwins: 0 };

/**
 * The finding with the edit that is safe alone, where there is one: inside a function that is async already, in this file only,
 * and with no other function changed. It is the plan's own edit, so suggestion and codemod cannot disagree.
 */
export function withSuggestion(program: Program, finding: Finding): Finding {
  if (finding.certainty !== 'certain' || finding.rule === 'no-blocking-call-chain') return finding;
  const module = program.modules.get(finding.file);
  if (module?.functions[module.calls[finding.call]?.fn ?? 0]?.isAsync !== true) return finding;
  const plan = makePlan(program, [finding], { ...LOCAL, rules: [finding.rule] });
  const [unit] = plan.units;
  const [call] = plan.calls;
  if (unit?.status !== 'planned' || plan.units.length !== 1 || call?.status !== 'migrated' || plan.functions.length > 0 || unit.files.some((file) => file !== finding.file)) return finding;
  const message = finding.kind === 'promise' ? 'Await it.' : `Await ${call.to ?? 'the asynchronous form'}.`;
  return { ...finding, suggestion: { message, edits: plan.edits } };
}
