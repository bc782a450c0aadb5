// Compares real connections with what a migration opens in their place, results and errors, on Node 22, 24 and 26 (`node:sqlite`) and
// on this Node (libsql, whose interface is that of better-sqlite3), and writes what it found into connections.json.
// `node test/catalog/connections.mjs`: needs Linux and the network.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { publishedVersions, withNode } from './node-binaries.mjs';

const run = promisify(execFile);
const LIBSQL = '0.5.22';
const BETTER_SQLITE3 = '12.11.1';
const WRITTEN = new URL('../cases/no-blocking-db/connection-on-its-own-thread/after/connection.js', import.meta.url);
const folder = await mkdtemp(join(tmpdir(), 'connections-'));

try {
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await cp(WRITTEN, join(folder, 'connection.js'));
  await cp(new URL('connections-compared.mjs', import.meta.url), join(folder, 'compared.mjs'));
  await writeFile(join(folder, 'sqlite.worker.js'), "export { DatabaseSync as Database } from 'node:sqlite';\n");
  await writeFile(join(folder, 'libsql.worker.js'), "export { default as Database } from 'libsql';\n");
  await writeFile(join(folder, 'better-sqlite3.worker.js'), "export { default as Database } from 'better-sqlite3';\n");
  const versions = await publishedVersions();
  const record = { written: new Date().toISOString().slice(0, 10), command: 'node test/catalog/connections.mjs', module: createHash('sha256').update(await readFile(WRITTEN)).digest('hex').slice(0, 12) };
  for (const major of [22, 24, 26]) {
    const version = versions.findLast((each) => each.startsWith(`${major}.`));
    record[`node:sqlite of ${version}`] = await withNode(join(folder, 'nodes'), version, (node) => compared(node, 'sqlite'));
  }
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `libsql@${LIBSQL}`], { cwd: folder });
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', `better-sqlite3@${BETTER_SQLITE3}`], { cwd: folder });
  await compiled(join(folder, 'node_modules/better-sqlite3'));
  record[`better-sqlite3 ${BETTER_SQLITE3}, compiled here, on ${process.versions.node}`] = await compared(process.execPath, 'better-sqlite3');
  record[`libsql ${LIBSQL} on ${process.versions.node}`] = await compared(process.execPath, 'libsql');
  await writeFile(new URL('connections.json', import.meta.url), `${JSON.stringify(record, null, 2)}\n`);
  console.log(record);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Its install script would fetch a binary from where there may be no way to. */
async function compiled(cwd) {
  const { stdout } = await run('npm', ['root', '--global']);
  const gyp = process.env.NODE_GYP ?? join(stdout.trim(), 'npm/node_modules/node-gyp/bin/node-gyp.js');
  await run(process.execPath, [gyp, 'rebuild', '--release', `--nodedir=${dirname(dirname(await realpath(process.execPath)))}`], { cwd, maxBuffer: 2 ** 26 });
}

async function compared(node, which) {
  const { stdout } = await run(node, ['--no-warnings', 'compared.mjs', which], { cwd: folder });
  return JSON.parse(stdout);
}
