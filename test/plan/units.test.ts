import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyEdits } from '../../analysis/edit.ts';
import { findAll } from '../../analysis/findings/find.ts';
import { makePlan } from '../../analysis/plan/make-plan.ts';
import type { Plan } from '../../analysis/plan/plan.ts';
import { DEFAULT_POLICY, type Policy } from '../../analysis/plan/policy.ts';
import { readProgram } from '../../analysis/program/read-program.ts';
import { removeFolder, temporaryFolder, writeTree } from '../case/copy.ts';

const FILES = new Map([
  ['package.json', '{ "type": "module", "private": true }'],
  ['store.js', "import fs from 'node:fs';\nexport const load = (name) => fs.readFileSync(name, 'utf8');\nexport async function save(name) {\n  fs.writeFileSync(name, '');\n}\n"],
  ['report.js', "import { load } from './store.js';\nexport async function report() {\n  return load('a').trim();\n}\n"],
  ['tidy.js', "import { rmSync } from 'node:fs';\nexport async function tidy(name) {\n  rmSync(name);\n}\n"],
]);

let root = '';
beforeAll(async () => {
  root = await temporaryFolder();
  await writeTree(root, FILES);
});
afterAll(() => removeFolder(root));

function planOf(policy: Partial<Policy> = {}): Plan {
  const program = readProgram({ root, files: [...FILES.keys()].filter((file) => file.endsWith('.js')) });
  return makePlan(program, findAll(program), { ...DEFAULT_POLICY, ...policy });
}

const changed = (plan: Plan, file: string): string => applyEdits(FILES.get(file) ?? '', plan.edits.filter((edit) => edit.file === file));

describe('units', () => {
  it('hold what must change together, not what shares a file', () => {
    expect(planOf().units.map(({ files, calls }) => [files.join(' '), calls.length])).toEqual([
      ['report.js store.js', 1],
      ['store.js', 1],
      ['tidy.js', 1],
    ]);
  });

  it('have names that do not depend on what else is planned', () => {
    const all = planOf().units.map(({ id }) => id);
    expect(all.map((id) => planOf({ units: [id] }).units.map((unit) => unit.id))).toEqual(all.map((id) => [id]));
  });

  it('can be made alone, with no import that only another one needs', () => {
    const [load, save] = planOf().units.map(({ id }) => planOf({ units: [id] }));
    expect(load && changed(load, 'store.js')).toBe("import fs from 'node:fs';\nimport { readFile } from 'node:fs/promises';\nexport const load = async (name) => await readFile(name, 'utf8');\nexport async function save(name) {\n  fs.writeFileSync(name, '');\n}\n");
    expect(save && changed(save, 'store.js')).toBe("import fs from 'node:fs';\nimport { writeFile } from 'node:fs/promises';\nexport const load = (name) => fs.readFileSync(name, 'utf8');\nexport async function save(name) {\n  await writeFile(name, '');\n}\n");
    expect(save && changed(save, 'report.js')).toBe(FILES.get('report.js'));
  });

  it.each([['tidy.js', 1], ['fs.writeFileSync', 1], ['rmSync', 1], ['node:fs#rmSync', 1], ['no-blocking-fs', 3], ['src', 0]])('are chosen by what their calls are: %s', (word, count) => {
    const plan = planOf({ only: [word] });
    expect(plan.calls.filter(({ status }) => status === 'migrated')).toHaveLength(count);
    expect(plan.calls).toHaveLength(3);
    expect(plan.calls.filter(({ skip }) => skip?.code === 'out-of-scope')).toHaveLength(3 - count);
  });
});
