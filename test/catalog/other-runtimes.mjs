// Installs Deno and Bun from the npm registry, calls both forms of their functions on them, and writes what it found into
// other-runtimes.json. `node test/catalog/other-runtimes.mjs`: needs Linux on x64, the network and half a minute.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'runtimes-'));

try {
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '@deno/linux-x64-glibc@2.9.6', '@oven/bun-linux-x64@1.4.5'], { cwd: folder });
  const deno = await answers('deno', '@deno/linux-x64-glibc/deno', ['run', '-A']);
  const bun = await answers('bun', '@oven/bun-linux-x64/bin/bun', []);
  const calls = {};
  for (const { id, how, first, second } of [...deno.calls, ...bun.calls]) {
    const known = (calls[id] ??= { how });
    if (how !== 'agrees' && how !== 'runs') Object.assign(known, { how, first, second });
  }
  const record = { written: new Date().toISOString().slice(0, 10), command: 'node test/catalog/other-runtimes.mjs', runtimes: { deno: deno.version, bun: bun.version }, calls };
  await writeFile(here('other-runtimes.json'), `${JSON.stringify(record, null, 1)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function answers(name, program, args) {
  const own = join(folder, name);
  await mkdir(own);
  const { stdout } = await run(join(folder, 'node_modules', program), [...args, here('other-runtimes-samples.mjs'), own], { maxBuffer: 2 ** 26, timeout: 120_000 });
  return JSON.parse(stdout.trim().split('\n').at(-1));
}
