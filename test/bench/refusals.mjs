// Refusals by code over several reports, as the table of docs/coverage.md: `node test/bench/refusals.mjs FOLDER`, where FOLDER holds a NAME.json for each repository.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const TEST = /(^|[/.])(tests?|specs?|__tests__|__mocks__|fixtures?|e2e)([/.-]|$)/;
const [folder = '.'] = process.argv.slice(2);

const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
const reports = await Promise.all(names.map(async (name) => ({ repository: basename(name, '.json'), ...JSON.parse(await readFile(join(folder, name), 'utf8')) })));
const calls = reports.flatMap(({ repository, calls: all }) => all.map((call) => ({ ...call, repository, inTests: TEST.test(call.file) })));

printRepositories();
printCodes();

function printRepositories() {
  console.log('| repository | in sources | migrated | in tests | migrated |\n| --- | ---: | ---: | ---: | ---: |');
  for (const { repository } of reports) {
    const [sources, tests] = [false, true].map((inTests) => calls.filter((call) => call.repository === repository && call.inTests === inTests));
    console.log(`| ${repository} | ${sources.length} | ${migrated(sources)} | ${tests.length} | ${migrated(tests)} |`);
  }
  const sources = calls.filter(({ inTests }) => !inTests);
  const tests = calls.filter(({ inTests }) => inTests);
  console.log(`| all | ${sources.length} | ${migrated(sources)} | ${tests.length} | ${migrated(tests)} |\n`);
  console.log(`${sources.filter(({ keeps }) => keeps === 'sync twin').length} of the calls migrated in sources lie in functions that keep their synchronous form.\n`);
}

function printCodes() {
  const byCode = groupByCode();
  console.log('| code | in sources | in tests | for example |\n| --- | ---: | ---: | --- |');
  const rows = [...byCode].map(([code, all]) => ({ code, sources: all.filter(({ inTests }) => !inTests), tests: all.filter(({ inTests }) => inTests) }));
  for (const { code, sources, tests } of rows.sort((a, b) => b.sources.length - a.sources.length || b.tests.length - a.tests.length)) {
    const [{ repository, file, line, message }] = [...sources, ...tests];
    console.log(`| [\`${code}\`](refusals/${code}.md) | ${sources.length} | ${tests.length} | ${repository} ${file}:${line}: ${message.replaceAll('|', '\\|')} |`);
  }
}

function groupByCode() {
  const groups = new Map();
  for (const call of calls) if (call.code !== undefined) groups.set(call.code, [...(groups.get(call.code) ?? []), call]);
  return groups;
}

function migrated(some) {
  return some.filter(({ status }) => status === 'migrated').length;
}
