// `unblock learn` set beside the catalogue, as the table of docs/learn.md: `node test/bench/learn.mjs FOLDER`, where FOLDER has the packages of its package.json installed.
// What it proposes beyond the catalogue was looked at by hand: learn-judged.json says which of these block; what is not in it is printed below the table.
import { readFile } from 'node:fs/promises';
import { satisfies } from 'semver';
import { learn } from '../../dist/analysis/learn/learn.js';
import { canonicalPath, entries } from '../../dist/catalog/index.js';

const [folder = '.'] = process.argv.slice(2);
const { dependencies } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
const judged = JSON.parse(await readFile(new URL('learn-judged.json', import.meta.url), 'utf8'));
const rows = Object.keys(dependencies).map((name) => compared(name));

print();

function compared(name) {
  const { version, proposals } = learn({ from: folder, name });
  const listed = entries.filter(({ module, versions, preset }) => module === name && preset !== 'off' && (versions === undefined || satisfies(version, versions)));
  const expected = new Set(listed.map(({ path }) => canonicalPath(path)));
  const proposed = new Set(proposals.filter(({ aside, entry }) => aside === undefined && entry.module === name).map(({ entry }) => entry.path));
  const beyond = [...proposed].filter((path) => !expected.has(path));
  const verdict = (path) => judged[name]?.[path];
  return {
    name,
    version,
    expected: expected.size,
    found: [...expected].filter((path) => proposed.has(path)).length,
    missed: [...expected].filter((path) => !proposed.has(path)),
    blocking: beyond.filter((path) => verdict(path) === true).length,
    wrong: beyond.filter((path) => verdict(path) === false),
    open: beyond.filter((path) => verdict(path) === undefined),
    asides: proposals.filter(({ aside }) => aside !== undefined).length,
  };
}

function print() {
  console.log('| package | in the catalogue | found | missed | beyond it, and blocks | false | told aside |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const { name, version, expected, found, missed, blocking, wrong, asides } of rows) console.log(`| ${name} ${version} | ${expected} | ${found} | ${missed.length} | ${blocking} | ${wrong.length} | ${asides} |`);
  const sum = (count) => rows.reduce((total, row) => total + count(row), 0);
  console.log(`| all | ${sum((row) => row.expected)} | ${sum((row) => row.found)} | ${sum(({ missed }) => missed.length)} | ${sum((row) => row.blocking)} | ${sum(({ wrong }) => wrong.length)} | ${sum((row) => row.asides)} |\n`);
  for (const { name, missed, wrong, open } of rows) {
    if (missed.length > 0) console.log(`missed of ${name}: ${missed.join(' ')}`);
    if (wrong.length > 0) console.log(`false of ${name}: ${wrong.join(' ')}`);
    if (open.length > 0) console.log(`not judged of ${name}: ${open.join(' ')}`);
  }
}
