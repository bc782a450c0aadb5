// Checks the catalogue of Node's own functions on real binaries of Node 20, 22, 24 and 26, and writes what it found into node-versions.json.
// `npm run build && node test/catalog/on-node-versions.mjs`: needs Linux, the network and some minutes. The tests of this folder check the running Node alone.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { byVersion, publishedVersions, withNode } from './node-binaries.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const MAJORS = [20, 22, 24, 26];
const TESTS = ['node-exports', 'differential', 'guards', 'promises', 'integrity'].map((name) => `test/catalog/${name}.test.ts`);
const folder = await mkdtemp(join(tmpdir(), 'node-versions-'));

try {
  const versions = await publishedVersions();
  const newest = await inOrder(MAJORS.map((major) => versions.findLast((version) => version.startsWith(`${major}.`))), tested);
  const since = await inOrder(await sinceVersions(), (version) => checkedSince(versions, version));
  const first = await inOrder(MAJORS.slice(1).map((major) => versions.find((version) => version.startsWith(`${major}.`))), checkedFirst);
  const record = { written: new Date().toISOString().slice(0, 10), command: 'node test/catalog/on-node-versions.mjs', newest, since, first };
  await writeFile(new URL('node-versions.json', import.meta.url), `${JSON.stringify(record, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** One after the other: a binary is a hundred megabytes. */
async function inOrder(versions, check) {
  const results = {};
  for (const version of versions) {
    results[version] = await check(version);
    console.log(version, JSON.stringify(results[version]));
  }
  return results;
}

/** The tests of this folder, and what this Node lacks. */
async function tested(version) {
  return await withNode(folder, version, async (node) => {
    const report = join(folder, `${version}.json`);
    const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
    await run(node, ['node_modules/vitest/vitest.mjs', 'run', ...TESTS, '--reporter=json', `--outputFile=${report}`], { cwd: root, env }).catch(() => undefined);
    const { testResults } = JSON.parse(await readFile(report, 'utf8'));
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    const guarded = results.filter(({ meta }) => meta?.agrees !== undefined);
    return {
      passed: results.filter(({ status }) => status === 'passed').length,
      failed: results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      lacks: absent(await presence(node)),
      formsDiffer: guarded.filter(({ meta }) => !meta.agrees).map(({ meta }) => meta.sample),
      formsAgree: guarded.filter(({ meta }) => meta.agrees).map(({ meta }) => meta.sample),
    };
  });
}

/** `node:sqlite` began behind a flag. */
async function presence(node, version = '20.0.0') {
  const flags = byVersion(version, '22.5.0') >= 0 && byVersion(version, '22.13.0') < 0 ? ['--experimental-sqlite'] : [];
  const { stdout } = await run(node, ['--no-warnings', ...flags, 'test/catalog/presence.mjs'], { cwd: root });
  return Object.entries(JSON.parse(stdout)).map(([id, facts]) => ({ id, ...facts }));
}

function absent(found) {
  return found.filter(({ here }) => !here).map(({ id }) => id);
}

/** Each version that an entry says it came with, as far as there are binaries of it and of the one before. */
async function sinceVersions() {
  const found = await presence(process.execPath);
  return [...new Set(found.flatMap(({ since }) => since ?? []))].filter((version) => byVersion(version, '20.0.0') > 0).sort(byVersion);
}

async function checkedSince(versions, version) {
  const before = versions[versions.indexOf(version) - 1];
  const ofVersion = ({ since }) => since === version;
  const there = (await withNode(folder, version, (node) => presence(node, version))).filter(ofVersion);
  const earlier = before?.split('.')[0] === version.split('.')[0] ? (await withNode(folder, before, (node) => presence(node, before))).filter(ofVersion) : [];
  return { before, names: there.length, missing: absent(there), earlier: earlier.filter(({ here }) => here).map(({ id }) => id) };
}

/** What an older line has since a later release, the first of a new line can lack. */
async function checkedFirst(version) {
  const found = await withNode(folder, version, (node) => presence(node, version));
  return { lacks: absent(found.filter(({ since }) => since === undefined || byVersion(since, version) <= 0)) };
}
