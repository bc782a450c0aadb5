import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { applyEdits } from '../analysis/edit.ts';
import { findAll } from '../analysis/findings/find.ts';
import { makePlan } from '../analysis/plan/make-plan.ts';
import { readProgram } from '../analysis/program/read-program.ts';
import { DEFAULT_POLICY } from '../analysis/plan/policy.ts';

it('prints', () => {
  const cases = readFileSync('/tmp/imp/cases.txt', 'utf8').split(/^=== /m).slice(1);
  for (const each of cases) {
    const [file = '', ...lines] = each.split('\n');
    const text = lines.join('\n');
    const program = readProgram({ root: '/tmp/imp/root', files: [file], readText: (f) => f === file ? text : undefined });
    const plan = makePlan(program, findAll(program, {}), { ...DEFAULT_POLICY, where: 'everywhere', exports: 'auto' } as never);
    const edits = plan.units.filter((u) => u.status === 'planned').flatMap((u) => u.edits);
    console.log(`=== ${file}\n` + applyEdits(program.modules.get(file)?.text ?? '', edits).replaceAll('\r','␍').replaceAll('\t', '→'));
    for (const u of plan.units) if (u.status !== 'planned') console.log('DROPPED', u.dropReason);
    for (const c of plan.calls) if (c.status !== 'migrated') console.log(c.status, c.finding.api, c.refusal?.code, c.refusal?.message, c.skip?.code);
  }
});
