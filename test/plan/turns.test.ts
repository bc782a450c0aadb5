import { describe, expect, it } from 'vitest';
import { findAll } from '../../analysis/findings/find.ts';
import { makePlan } from '../../analysis/plan/make-plan.ts';
import type { Plan } from '../../analysis/plan/plan.ts';
import { DEFAULT_POLICY, type Policy } from '../../analysis/plan/policy.ts';
import { readProgram } from '../../analysis/program/read-program.ts';
import { project } from '../program/project.ts';

const STORE = `import { readFileSync, writeFileSync } from 'node:fs';

const file = 'visits.json';

export function visit(name) {
  const all = read();
  all.push(name);
  writeFileSync(file, JSON.stringify(all));
}

export function visitTwice(name) {
  visit(name);
  visit(name);
}

export function title() {
  return readFileSync('title.txt', 'utf8');
}

function read() {
  return JSON.parse(readFileSync(file, 'utf8'));
}
`;

function planWith(policy: Partial<Policy>): Plan {
  const root = project({ 'package.json': { name: 'store', version: '1.0.0', type: 'module', exports: './store.js' }, 'store.js': STORE });
  const program = readProgram({ root, files: ['store.js'] });
  return makePlan(program, findAll(program), { ...DEFAULT_POLICY, where: 'everywhere', ...policy });
}

describe('a plan in which functions take turns', () => {
  it('tells of every new function that the synchronous ones could disturb, and of no other', () => {
    const told = planWith({ exports: 'twin' }).publicChanges.map(({ name, change }) => [name, change.includes('must not be called')]);
    expect(told).toEqual(expect.arrayContaining([['visit', true], ['visitTwice', true], ['title', false]]));
    expect(told).toHaveLength(3);
  });

  it('says of each call of a section what keeps it whole, and of no other', () => {
    const patterns = planWith({ exports: 'break' }).calls.map(({ finding, pattern }) => [STORE.slice(finding.start, finding.end), pattern]);
    expect(patterns).toEqual([
      ['writeFileSync(file, JSON.stringify(all))', 'serialised section'],
      ["readFileSync('title.txt', 'utf8')", undefined],
      ["readFileSync(file, 'utf8')", 'serialised section'],
    ]);
  });

  it('is refused where the policy wants none', () => {
    const { calls, newFiles } = planWith({ exports: 'break', turns: 'refuse' });
    expect(calls.map(({ status }) => status)).toEqual(['refused', 'migrated', 'refused']);
    expect(newFiles).toEqual([]);
  });
});
