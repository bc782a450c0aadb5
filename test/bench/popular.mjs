// What the catalogue covers of packages that many use: `node test/bench/popular.mjs LIST FOLDER…`, where LIST has a name, a version and the downloads of a month on each line, parted by tabs,
// and the packages are looked for in all node_modules below the folders, the newest of each. Those that the catalogue does not hold are read as `unblock learn` does, none is run.
// popular-left-out.json says why the catalogue leaves out those that block all the same. With `--found FILE`, what was learned is kept there, and not asked again.
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { gt, valid } from 'semver';
import { moduleNames } from '../../dist/catalog/index.js';

const MANY = 1_000_000;
/** Longer than it takes for all but a few that are programs of their own. */
const MOST_MILLISECONDS = 12_000;

const { values, positionals: [list, ...folders] } = parseArgs({ allowPositionals: true, options: { found: { type: 'string' } } });
const leftOut = JSON.parse(await readFile(new URL('popular-left-out.json', import.meta.url), 'utf8'));
const wanted = (await readFile(list, 'utf8')).split('\n').map((line) => line.split('\t')).filter(([, , downloads]) => Number(downloads) > MANY).map(([name, , downloads]) => ({ name, downloads: Number(downloads) })).sort((a, b) => b.downloads - a.downloads);
const names = new Set(wanted.map(({ name }) => name));
const installed = new Map();
for (const folder of folders) await lookIn(folder);
const isHeld = (name) => [...moduleNames].some((module) => module === name || module.startsWith(`${name}/`));

const known = new Map(values.found !== undefined && existsSync(values.found) ? readFileSync(values.found, 'utf8').trim().split('\n').filter(Boolean).map((line) => JSON.parse(line)).map((each) => [each.name, each]) : []);
let worker;
for (const { name } of wanted) {
  if (isHeld(name) || !installed.has(name) || known.has(name)) continue;
  const learned = { name, ...(await learnt(name)) };
  known.set(name, learned);
  if (values.found !== undefined) await appendFile(values.found, `${JSON.stringify(learned)}\n`);
}
await worker?.terminate();
print();

/** All packages of a folder's node_modules, and of those inside. */
async function lookIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const { name } of entries.filter((each) => each.isDirectory() && each.name !== '.git')) {
    if (name === 'node_modules') await noteAll(join(folder, name));
    await lookIn(join(folder, name));
  }
}

async function noteAll(folder, scope = '') {
  for (const { name } of (await readdir(folder, { withFileTypes: true })).filter((each) => !each.isFile())) {
    if (name.startsWith('@') && scope === '') await noteAll(join(folder, name), `${name}/`);
    else if (names.has(`${scope}${name}`)) await note(`${scope}${name}`, join(folder, name));
  }
}

async function note(name, folder) {
  if (!existsSync(join(folder, 'package.json'))) return;
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (valid(version) !== null && (!installed.has(name) || gt(version, installed.get(name).version))) installed.set(name, { version, folder });
}

/** In a thread that can be ended. */
function learnt(name) {
  const { folder } = installed.get(name);
  worker ??= new Worker(new URL('popular-learn.mjs', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 1500 } });
  const asked = worker;
  const over = (is) => {
    worker = undefined;
    void asked.terminate();
    return { is };
  };
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(over('too long')), MOST_MILLISECONDS);
    const settle = (result) => {
      clearTimeout(timer);
      asked.removeAllListeners();
      resolve(result);
    };
    asked.once('message', settle);
    asked.once('error', () => settle(over('failed')));
    asked.postMessage({ name, from: folder.slice(0, folder.lastIndexOf('/node_modules/')), folder });
  });
}

function print() {
  const held = wanted.filter(({ name }) => isHeld(name));
  const read = wanted.filter(({ name }) => !isHeld(name) && known.has(name));
  const blocking = read.filter(({ name }) => (known.get(name).exports ?? []).length > 0);
  const open = blocking.filter(({ name }) => leftOut[name] === undefined);
  const of = (is) => read.filter(({ name }) => known.get(name).is === is).length;
  const share = (some) => `${Math.round((100 * some.reduce((sum, { downloads }) => sum + downloads, 0)) / wanted.reduce((sum, { downloads }) => sum + downloads, 0))} % of all downloads`;
  console.log(`${wanted.length} packages with more than ${MANY} downloads a month`);
  console.log(`${held.length} of them are in the catalogue`);
  console.log(`${read.length} others were found installed, and read: with those of the catalogue ${share([...held, ...read])}; ${of('too long')} took too long, ${of('failed')} failed`);
  console.log(`${blocking.length} of these export something that certainly reaches a blocking call: ${blocking.length - open.length} left out with a reason, ${open.length} open\n`);
  for (const reason of new Set(Object.values(leftOut))) console.log(`${reason}: ${blocking.filter(({ name }) => leftOut[name] === reason).map(({ name }) => name).join(', ')}\n`);
  console.log('open:');
  for (const { name } of open) console.log(`  ${name} ${installed.get(name)?.version ?? ''}: ${known.get(name).exports.slice(0, 6).join(' ')}`);
}
