// Which packages of the catalogue a project calls, and how many of those calls a migration takes: `node test/bench/packages-used.mjs FOLDER…`. Its tests are not run.
import { realpath } from 'node:fs/promises';
import { DEFAULT_POLICY } from '../../dist/analysis/plan/policy.js';
import { entries } from '../../dist/catalog/index.js';
import { loadAnalysis } from '../../dist/cli/analysis.js';
import { inspect } from '../../dist/cli/inspect.js';
import { createStages } from '../../dist/cli/stages.js';

const POLICY = { ...DEFAULT_POLICY, where: 'everywhere', exports: 'break' };
const modules = new Map(entries.filter(({ id, preset }) => id.startsWith('npm:') && preset !== 'off').map(({ id, module }) => [id, module]));

for (const folder of process.argv.slice(2)) print(folder, await used(await realpath(folder)));

async function used(root) {
  const { program, findings } = await inspect({ root, paths: [], allow: [] }, loadAnalysis, createStages({ write: () => true }));
  const { makePlan } = await loadAnalysis();
  const packages = new Map();
  for (const { finding, status } of makePlan(program, findings, POLICY).calls) {
    const name = modules.get(finding.entry);
    if (name === undefined) continue;
    const { calls = 0, migrated = 0 } = packages.get(name) ?? {};
    packages.set(name, { calls: calls + 1, migrated: migrated + Number(status === 'migrated') });
  }
  return packages;
}

function print(folder, packages) {
  const rows = [...packages].sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(`${folder}: ${rows.length} packages called, ${rows.filter(([, { migrated }]) => migrated > 0).length} with calls that migrate: ${rows.map(([name, { calls, migrated }]) => `${name} ${migrated} of ${calls}`).join(', ')}`);
}
