// Uses the package as a stranger would: packed, installed in an empty folder, called by its public doors only.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BLOCKING, createProject, run, TYPED } from './project.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { devDependencies, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const TRANSFORM = 'node_modules/eslint-plugin-unblock/dist/codemods/no-blocking-fs.js';

const temp = mkdtempSync(join(tmpdir(), 'unblock-packed-'));
let checks = 0;
try {
  const tarball = pack();
  const current = createProject(temp, 'eslint-10', [tarball, `eslint@${devDependencies.eslint}`, `jscodeshift@${devDependencies.jscodeshift}`]);
  const previous = createProject(temp, 'eslint-9', [tarball, 'eslint@9.39.5']);
  for (const project of [current, previous]) {
    lints(project, 'eslint.config.js');
    lints(project, 'eslint.config.cjs');
    commands(project);
  }
  staysSmall(previous);
  const typed = createProject(temp, 'typed', [tarball, `eslint@${devDependencies.eslint}`, `typescript-eslint@${devDependencies['typescript-eslint']}`, `typescript@${devDependencies.typescript}`]);
  lintsWithTypes(typed);
  transforms(current);
} finally {
  rmSync(temp, { recursive: true, force: true });
}
console.log(`packed package: all ${checks} checks hold`);

function check(what, ok, seen = '') {
  assert.ok(ok, `${what}\n${seen}`);
  checks += 1;
  console.log(`  ok ${what}`);
}

function pack() {
  run(ROOT, 'npm', ['run', 'build']);
  const { stdout } = run(ROOT, 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', temp]);
  return join(temp, JSON.parse(stdout)[0].filename);
}

function lints({ name, dir }, config) {
  const { status, stdout, stderr } = run(dir, 'npx', ['--no-install', 'eslint', '--config', config, '--format', 'json', 'src'], { expect: 1 });
  assert.equal(stderr, '', `${name}, ${config} warns`);
  const reported = JSON.parse(stdout).flatMap(({ filePath, messages }) => messages.map(({ ruleId, line }) => `${basename(filePath)}:${line} ${ruleId}`));
  assert.deepEqual(reported, [`load.js:${BLOCKING.line} unblock/no-blocking-fs`]);
  check(`${name}: ${config} reports the blocking call and nothing else`, status === 1);
}

/** The same rules say more where the parser has types: no annotation in the file says that `save` gives a promise. */
function lintsWithTypes({ name, dir }) {
  const lint = (config, expect) => JSON.parse(run(dir, 'npx', ['--no-install', 'eslint', '--config', config, '--format', 'json', 'src/typed.ts'], { expect }).stdout);
  const [{ messages }] = lint('eslint.config.typed.js', 1);
  assert.deepEqual(messages.map(({ line, ruleId }) => `${line} ${ruleId}`), [`${TYPED.line} unblock/no-unconsumed-promise`]);
  check(`${name}: a promise that only its type tells is reported`, messages.length === 1);
  check(`${name}: and not without types`, lint('eslint.config.untyped.js', 0)[0].messages.length === 0);
}

function commands({ name, dir }) {
  const help = run(dir, 'npx', ['--no-install', 'unblock', '--help']).stdout;
  check(`${name}: unblock --help names its commands`, /\bcheck\b/.test(help) && /\bmigrate\b/.test(help), help);
  check(`${name}: unblock --version is the package's`, run(dir, 'npx', ['--no-install', 'unblock', '--version']).stdout.includes(version));

  const found = run(dir, 'npx', ['--no-install', 'unblock', 'check', 'src', '--report', 'report.json'], { expect: 1 });
  check(`${name}: unblock check names the call`, found.stdout.includes('load.js') && found.stdout.includes('readFileSync'), found.stdout);
  const report = JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8'));
  check(`${name}: its report is of this version`, report.schema === 1 && report.tool.version === version);
  check(`${name}: its report counts the call`, report.summary.calls >= 1, JSON.stringify(report.summary));

  const diff = run(dir, 'npx', ['--no-install', 'unblock', 'migrate', 'src']).stdout;
  check(`${name}: unblock migrate shows a diff`, /^\+.*await/m.test(diff), diff);
  check(`${name}: and writes nothing`, readFileSync(join(dir, 'src/load.js'), 'utf8') === BLOCKING.text);
}

/** Whoever only lints gets neither jscodeshift nor a TypeScript. */
function staysSmall({ name, dir }) {
  const installed = Object.keys(JSON.parse(readFileSync(join(dir, 'package-lock.json'), 'utf8')).packages);
  check(`${name}: no jscodeshift, no TypeScript installed`, !installed.some((path) => /\/(?:jscodeshift|recast|typescript)$/.test(path)));
}

function transforms({ name, dir }) {
  const program = "import('./src/load.js').then(async ({ load }) => console.log((await load('package.json')).name))";
  const before = run(dir, 'node', ['-e', program]).stdout;
  const { stdout } = run(dir, 'npx', ['--no-install', 'jscodeshift', '-t', TRANSFORM, 'src/load.js', '--run-in-band']);
  check(`${name}: jscodeshift applies the transform`, /\b1 ok\b/.test(stdout) && /\b0 errors\b/.test(stdout), stdout);
  const text = readFileSync(join(dir, 'src/load.js'), 'utf8');
  check(`${name}: the call is awaited`, /await [^\n]*readFile\(/.test(text) && !text.includes('readFileSync'), text);
  check(`${name}: the file does what it did`, before === run(dir, 'node', ['-e', program]).stdout && before.trim() === name);
  const again = run(dir, 'npx', ['--no-install', 'jscodeshift', '-t', TRANSFORM, 'src/load.js']).stdout;
  check(`${name}: a second run finds nothing, in jscodeshift's own workers`, /\b0 ok\b/.test(again) && /\b0 errors\b/.test(again), again);
  check(`${name}: eslint is content`, run(dir, 'npx', ['--no-install', 'eslint', 'src']).status === 0);
  const exported = "import('eslint-plugin-unblock/codemods/no-blocking-fs').then((m) => console.log(typeof m.default))";
  check(`${name}: the transform is exported by name`, run(dir, 'node', ['--input-type=module', '-e', exported]).stdout.trim() === 'function');
}
