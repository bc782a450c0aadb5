// What the rules cost beside ESLint itself, in one run: node test/bench/lint.mjs FOLDER…, where each FOLDER is a repository.
// Takes up to 1,000 of their JavaScript and TypeScript files for the rules without types, and the TypeScript files of folders
// with a tsconfig.json and node_modules for typed mode. Nothing of them is kept. Needs `npm run build`.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const WANTED = 1000;
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const LARGEST = 200_000;
const SOURCE = /(?<!\.d)(?<!\.min)\.[cm]?[jt]sx?$/;
const SKIPPED = new Set(['node_modules', 'dist', 'build', 'coverage', 'vendor', '.git']);

const folders = process.argv.slice(2).map((folder) => resolve(folder));
if (folders.length === 0) throw new Error('name at least one folder: node test/bench/lint.mjs ../express ../fastify');

const all = await Promise.all(folders.map(async (folder) => ({ folder, files: await sourcesIn(folder) })));
const untyped = upTo(WANTED, all);
const typed = all
  .filter(({ folder }) => existsSync(join(folder, 'tsconfig.json')) && existsSync(join(folder, 'node_modules')))
  .map(({ folder, files }) => ({ folder, files: files.filter((file) => /\.tsx?$/.test(file)) }))
  .filter(({ files }) => files.length > 0);

await compare(`${count(untyped)} files of ${untyped.length} repositories`, untyped, ['none', 'empty rule', 'recommended', 'awaits']);
if (typed.length > 0) await compare(`${count(typed)} TypeScript files of ${typed.length} repositories, with type information`, typed, ['typed none', 'no-floating-promises', 'typed recommended', 'typed awaits']);

/** The variants take turns, so that what else the machine does falls on all of them; the fastest run of each counts. */
async function compare(title, repositories, variants) {
  const best = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const variant of variants) {
      const run = await lint(variant, repositories);
      const known = best.get(variant);
      best.set(variant, known === undefined ? run : { ...run, cpu: Math.min(run.cpu, known.cpu), wall: Math.min(run.wall, known.wall) });
    }
  }
  console.log(`\n${title}, the fastest of ${ROUNDS} runs:\n`);
  console.log(`| ESLint with | CPU time (ms) | time (ms) | ${variants.slice(0, 2).map((variant) => `CPU time / ${variant}`).join(' | ')} | reports | not parsed |`);
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [variant, { cpu, wall, messages, fatal }] of best) {
    const ratios = variants.slice(0, 2).map((base) => (cpu / best.get(base).cpu).toFixed(2));
    console.log(`| ${variant} | ${Math.round(cpu)} | ${Math.round(wall)} | ${ratios.join(' | ')} | ${messages} | ${fatal} |`);
  }
}

async function lint(variant, repositories) {
  const request = JSON.stringify({ variant, repositories });
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(new URL('lint-run.mjs', import.meta.url)), request], { maxBuffer: 1e8 });
  return JSON.parse(stdout);
}

async function sourcesIn(folder, inside = '') {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const name = join(inside, entry.name);
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : sourcesIn(folder, name);
      return entry.isFile() && SOURCE.test(entry.name) && (await stat(join(folder, name))).size <= LARGEST ? [name] : [];
    }),
  );
  return found.flat().sort();
}

/** The same share of each repository where there are too many. */
function upTo(wanted, repositories) {
  const share = Math.min(1, wanted / count(repositories));
  return repositories.map(({ folder, files }) => ({ folder, files: files.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share)) }));
}

function count(repositories) {
  return repositories.reduce((sum, { files }) => sum + files.length, 0);
}
