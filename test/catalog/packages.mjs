// Installs the packages that package-samples.mjs names, calls both forms of their functions on real binaries of Node 20, 22, 24 and 26,
// and writes what it found into packages.json. `npm run build && node test/catalog/packages.mjs`: needs Linux, the network and some minutes.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publishedVersions, withNode } from './node-binaries.mjs';
import { samples } from './package-samples.mjs';

const run = promisify(execFile);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'packages-'));

try {
  const installed = await install(join(folder, 'packages'));
  const versions = await publishedVersions();
  const packages = {};
  const nodes = [20, 22, 24, 26].map((major) => versions.findLast((version) => version.startsWith(`${major}.`)));
  for (const node of nodes) {
    const { stdout } = await withNode(join(folder, 'nodes'), node, (path) => run(path, ['--no-warnings', 'package-forms.mjs'], { cwd: installed, maxBuffer: 2 ** 26 }));
    for (const [spec, calls] of Object.entries(JSON.parse(stdout.trim().split('\n').at(-1)))) note((packages[spec] ??= {}), node, calls);
  }
  const record = { written: new Date().toISOString().slice(0, 10), command: 'node test/catalog/packages.mjs', nodes, packages };
  await writeFile(here('packages.json'), `${JSON.stringify(record, null, 1)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Each version of a package under a name of its own, without running what packages run on installation. */
async function install(dir) {
  await mkdir(dir);
  const dependencies = Object.fromEntries(Object.keys(samples).map((spec) => [spec.replace(/@([^@]+)$/, '--$1'), `npm:${spec}`]));
  await writeFile(join(dir, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps'], { cwd: dir, maxBuffer: 2 ** 26 });
  for (const name of ['package-samples.mjs', 'package-forms.mjs']) await cp(here(name), join(dir, name));
  await cp(here('../../dist/catalog'), join(dir, 'catalog'), { recursive: true });
  return dir;
}

/** By entry: on which Nodes results and errors of the two forms agree, or the one form did its work before it returned; and what differs. */
function note(entries, node, calls) {
  for (const { id, path, ran, agrees, isPromise, ...rest } of calls) {
    const known = (entries[id ?? path] ??= {});
    const how = agrees ?? (ran === true ? (isPromise ? 'runs, and gives a promise' : 'runs') : 'differs');
    const on = (known[how] ??= []);
    if (!on.includes(node)) on.push(node);
    if (how === 'differs') known.differences = [...new Set([...(known.differences ?? []), JSON.stringify(rest)])];
  }
}
