// Part 2: the legacy service, its migrated copy and a naive rewrite under the same load.
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask, load } from './load.mjs';
import { COUNT, LOGIN, nameOf, ROUTES } from './routes.mjs';
import { scratch } from './scratch.mjs';
import { seedOrders } from './seed.mjs';
import { startService } from './service.mjs';
import { bySlug, layOut, number, slower } from './table.mjs';
import { lint, migrate } from './unblock.mjs';

const COPIES = ['before', 'after', 'naive'];

export async function migrateService() {
  const folders = await copies();
  console.log('\n2. docs/examples/legacy-server, linted with recommended and awaits\n');
  const findings = await printFindings(folders.before);
  const { summary, calls, dependencies } = await migrate(folders.after, 'legacy-server', '--executor');
  await link(folders.after, dependencies);
  console.log(`\n   migrated with --all --executor: ${summary.calls} calls, ${summary.migrated} migrated; left, with a reason: ${bySlug(calls.filter(({ status }) => status !== 'migrated'))}`);
  const runs = {};
  for (const copy of COPIES) runs[copy] = await measure(folders[copy]);
  printTable(runs);
  return [findings > 0, summary.migrated > 0, sameBytes(runs), noErrors(runs), countKept(runs)].every(Boolean);
}

async function copies() {
  const folders = {};
  for (const copy of COPIES) {
    const source = new URL(copy === 'naive' ? '../legacy-server-naive' : '../legacy-server', import.meta.url);
    folders[copy] = await scratch(copy);
    await cp(fileURLToPath(source), folders[copy], { recursive: true });
    await seedOrders(folders[copy]);
  }
  return folders;
}

/** What the migration names in package.json, as an installation would bring it: this package has it for its own tests. */
async function link(folder, dependencies) {
  await mkdir(join(folder, 'node_modules'));
  for (const { name } of dependencies) await symlink(fileURLToPath(new URL(`../../../node_modules/${name}`, import.meta.url)), join(folder, 'node_modules', name), 'junction');
}

async function printFindings(folder) {
  const results = await lint(folder);
  const findings = results.flatMap(({ filePath, messages }) => messages.map((message) => ({ file: filePath.slice(folder.length + 1), ...message })));
  for (const { file, line, column, ruleId, message } of findings) console.log(`   ${file}:${line}:${column}  ${ruleId}\n     ${message}`);
  return findings.length;
}

async function measure(folder) {
  const service = await startService(folder);
  try {
    const headers = await signIn(service);
    const routes = {};
    const digests = {};
    for (const route of ROUTES) {
      if (route.same === true) digests[nameOf(route)] = (await ask(service, route, headers)).digest;
      routes[nameOf(route)] = await load(service, route, headers);
    }
    const { count } = JSON.parse(String((await ask(service, { method: 'GET', path: '/count' }, headers)).bytes));
    return { routes, digests, count };
  } catch (cause) {
    throw new Error(`${folder} under load: ${cause.message}\n${service.errors()}`, { cause });
  } finally {
    service.stop();
  }
}

async function signIn(service) {
  const { status, bytes } = await ask(service, LOGIN, {});
  if (status !== 200) throw new Error(`Login answered ${status}.`);
  return { authorization: JSON.parse(String(bytes)).ticket };
}

function printTable(runs) {
  const head = ['route', 'copy', 'requests/s', 'errors', '/ping p50', 'p99', 'longest delay'];
  const rows = ROUTES.map(nameOf).flatMap((route) =>
    COPIES.map((copy, index) => {
      const { perSecond, errors, pingP50, pingP99, longestMs } = runs[copy].routes[route];
      return [index === 0 ? route : '', copy, number(perSecond), String(errors), ...[pingP50, pingP99, longestMs].map((ms) => `${number(ms)} ms`)];
    }),
  );
  console.log('\n   10 connections; /ping asked beside them; longest delay of the event loop\n');
  for (const line of layOut([head, ...rows], 2)) console.log(`   ${line}`);
  const lost = slower(ROUTES.map(nameOf).map((route) => ({ route, before: runs.before.routes[route], after: runs.after.routes[route] })));
  console.log(`\n   fewer requests per second after the migration: ${lost.length === 0 ? 'none' : lost.join(', ')}`);
}

function sameBytes({ before, after }) {
  const different = Object.keys(before.digests).filter((route) => before.digests[route] !== after.digests[route]);
  const all = Object.keys(before.digests).length;
  console.log(`   same bytes before and after: ${all - different.length} of ${all} routes${different.length === 0 ? '' : `; not ${different.join(', ')}`}`);
  return different.length === 0;
}

function noErrors(runs) {
  return ['before', 'after'].every((copy) => Object.values(runs[copy].routes).every(({ errors }) => errors === 0));
}

function countKept(runs) {
  console.log(`   the counter after ${COUNT.amount} × ${nameOf(COUNT)}: ${COPIES.map((copy) => `${copy} ${runs[copy].count}`).join(', ')}`);
  return runs.before.count === COUNT.amount && runs.after.count === COUNT.amount;
}
