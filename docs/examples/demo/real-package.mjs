// Part 1: a package from the registry, as published, with the tests of its own tarball.
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, runOrFail } from './command.mjs';
import { scratch } from './scratch.mjs';
import { bySlug } from './table.mjs';
import { migrate } from './unblock.mjs';

// MIT. A command-line program in CommonJS; tap is what its tests are written for.
const NAME = 'doctoc';
const VERSION = '1.4.0';
const TOOLS = ['tap@10.2.1'];
// Versions of everything below are those of this day, so that the same code runs on any day.
const BEFORE = '2026-09-01';

export async function migrateRealPackage() {
  const folder = await install();
  console.log(`\n1. ${NAME} ${VERSION} from the registry, migrated with --all\n`);
  const before = await runTests(folder);
  const report = await migrate(folder, NAME);
  const after = await runTests(folder);
  printCalls('sources', report.calls.filter(({ file }) => !file.startsWith('test/')));
  printCalls('tests', report.calls.filter(({ file }) => file.startsWith('test/')));
  console.log(`   tests     ${before.passed} passed, ${before.failed} failed → ${after.passed} passed, ${after.failed} failed`);
  return before.passed > 0 && before.failed === 0 && after.failed === 0 && after.passed === before.passed && report.summary.migrated > 0;
}

/** Out of node_modules, because the command leaves installed packages alone; its dependencies stay there. */
async function install() {
  const cwd = await scratch('registry');
  await mkdir(cwd);
  await writeFile(join(cwd, 'package.json'), '{ "private": true }\n');
  const flags = ['--before', BEFORE, '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await runOrFail('npm', ['install', `${NAME}@${VERSION}`, ...TOOLS, ...flags], { cwd, seconds: 90 });
  await rename(join(cwd, 'node_modules', NAME), join(cwd, NAME));
  return join(cwd, NAME);
}

/** What its test script does: each file of test/ on its own. */
async function runTests(cwd) {
  const count = { passed: 0, failed: 0 };
  for (const file of (await readdir(join(cwd, 'test'))).filter((name) => name.endsWith('.js')).sort()) {
    const { code, output } = await run(process.execPath, [join('test', file)], { cwd, seconds: 30 });
    const failed = (output.match(/^ *not ok /gm) ?? []).length;
    count.passed += (output.match(/^ *ok /gm) ?? []).length;
    count.failed += code === 0 ? failed : Math.max(failed, 1);
  }
  return count;
}

function printCalls(where, calls) {
  const migrated = calls.filter(({ status }) => status === 'migrated').length;
  const left = bySlug(calls.filter(({ status }) => status !== 'migrated'));
  console.log(`   ${where.padEnd(9)} ${calls.length} calls, ${migrated} migrated${left === '' ? '' : `, the rest with a reason: ${left}`}`);
}
