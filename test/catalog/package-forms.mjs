// Started by packages.mjs on each Node, in the folder where the packages are installed: calls both forms of what the samples name, and prints whether they agree.
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import { entries } from './catalog/index.js';
import { samples } from './package-samples.mjs';

const root = await realpath(await mkdtemp(join(tmpdir(), 'package-forms-')));
const found = {};
try {
  for (const [spec, calls] of Object.entries(samples)) {
    const [, name, version] = /^(.+)@([^@]+)$/.exec(spec);
    for (const [index, call] of calls.entries()) (found[spec] ??= []).push(await compared(name, version, call, `${spec.replace(/\W/g, '_')}-${index}`));
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
process.stdout.write(`\n${JSON.stringify(found)}\n`, () => process.exit(0));

async function compared(name, version, [path, argumentsAt, alike = (value) => value, run], folder) {
  const entry = entries.find((each) => (each.module === name || each.module.startsWith(`${name}/`)) && (each.path === path || each.path === path.replace(/^[\w-]+#/, '')) && (path.includes('#') ? each.module === `${name}/${path.split('#')[0]}` : each.module === name || each.path === path) && holds(each.versions, version));
  if (entry === undefined) return { path, problem: 'not in the catalogue' };
  const before = await outcome(folder, 'before', argumentsAt, (args, at) => (run === undefined ? callable(entry.module, name, version, entry.path, args) : ranBy(run, entry.module, name, version, at, entry.path)), alike);
  const instead = entry.instead.form === 'adapter' ? undefined : entry.instead;
  // A method of the same object: whoever runs it is told which one is meant.
  const isMethod = instead?.form === 'method' && run?.length === 3;
  if (!isMethod && !['promise', 'promisify'].includes(instead?.form)) return { id: entry.id, ran: before.failed === undefined, ...(before.failed === undefined ? {} : { failed: before.failed.message }), ...(before.gives === 'promise' ? { isPromise: true } : {}) };
  const after = await outcome(folder, 'after', argumentsAt, (args, at) => (isMethod ? ranBy(run, instead.module, name, version, at, instead.path) : callable(instead.module, name, version, instead.path, args, instead.form === 'promisify')), alike);
  const agree = isDeepStrictEqual(told(before), told(after));
  return { id: entry.id, ...(agree ? { agrees: before.failed === undefined ? 'result' : 'error' } : { before: shown(before, after), after: shown(after, before) }) };
}

/** What is there alone. */
function shown({ value, failed, files }, other) {
  return { value, failed, files: files.filter((file) => !other.files.includes(file)) };
}

function told({ value, failed, files }) {
  return { value, failed, files };
}

/** Ranges of the catalogue are of the kinds `<9`, `>=1 <3`. */
function holds(range, version) {
  const number = (text) => text.split('.').reduce((sum, part, index) => sum + Number(part) / 1000 ** index, 0);
  return (range ?? '').split(' ').filter(Boolean).every((part) => (part.startsWith('>=') ? number(version) >= number(part.slice(2)) : number(version) < number(part.slice(1))));
}

async function callable(module, name, version, path, args, isPromisified = false) {
  const [value, holder] = await valueAt(module.replace(name, `${name}--${version}`), path);
  const called = isPromisified ? promisify(value) : value;
  return { pending: called.apply(holder, args) };
}

async function ranBy(run, module, name, version, at, path) {
  return { pending: run(await import(pathToFileURL(await resolved(module.replace(name, `${name}--${version}`))).href), at, path.split('.').at(-1)) };
}

async function valueAt(module, path) {
  const namespace = await import(pathToFileURL(await resolved(module)).href);
  const whole = namespace.default ?? namespace;
  if (path === 'default') return [typeof whole === 'function' ? whole : whole.default, undefined];
  let [holder, value] = [undefined, path.split('.')[0] in Object(whole) ? whole : namespace];
  for (const part of path.split('.')) [holder, value] = [value, value[part]];
  if (value === undefined) throw new Error(`${module} has no ${path}`);
  return [value, holder];
}

async function resolved(module) {
  try {
    return (await import('node:module')).createRequire(join(process.cwd(), 'x.js')).resolve(module);
  } catch {
    return (await import('node:url')).fileURLToPath(await import.meta.resolve(module));
  }
}

async function outcome(folder, form, argumentsAt, call, alike) {
  const dir = join(root, form, folder);
  await fixture(dir);
  const at = (path) => join(dir, path);
  const cleaned = (value) => JSON.parse(JSON.stringify(value ?? null, (_, each) => (typeof each === 'string' ? each.replaceAll(dir, '.').replace(/\/w\.\d+/, '/w.…') : typeof each === 'bigint' ? String(each) : each)));
  const start = performance.now();
  try {
    const given = await withThen(() => call(argumentsAt(at), at));
    return { value: cleaned(alike(given.value)), gives: given.how, milliseconds: Math.round(performance.now() - start), files: await listed(dir) };
  } catch (error) {
    const { name, code, message } = Object(error);
    return { failed: cleaned({ name, code, message: String(message).split('\n')[0] }), gives: 'error', milliseconds: Math.round(performance.now() - start), files: await listed(dir) };
  }
}

async function withThen(call) {
  const { pending } = await call();
  return { value: await pending, how: typeof pending?.then === 'function' ? 'promise' : 'value' };
}

async function fixture(dir) {
  await mkdir(join(dir, 'sub/deep'), { recursive: true });
  await writeFile(join(dir, 'a.txt'), 'hello: world\n');
  await writeFile(join(dir, 'data.json'), '{ "a": 1 }\n');
  await writeFile(join(dir, 'tsconfig.json'), '{ "compilerOptions": { "strict": true } }\n');
  await writeFile(join(dir, 'package.json'), '{ "name": "thing", "version": "1.0.0", "tool": { "a": 1 } }\n');
  await writeFile(join(dir, '.gitignore'), 'ignored\n');
  await writeFile(join(dir, 'gitconfig'), '[user]\n\tname = ada\n');
  await writeFile(join(dir, 'style.css'), 'a { b: c }\n');
  await writeFile(join(dir, 'sub/b.txt'), 'b');
  await writeFile(join(dir, 'sub/deep/c.js'), 'export const c = 1;\n');
  await writeFile(join(dir, 'dot.png'), Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
}

async function listed(dir) {
  const all = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = all.filter((each) => each.isFile() || each.isSymbolicLink()).map((each) => join(each.parentPath ?? each.path, each.name));
  const folders = all.filter((each) => each.isDirectory()).map((each) => relative(dir, join(each.parentPath ?? each.path, each.name)));
  const texts = await Promise.all(files.map(async (file) => `${relative(dir, file)}: ${(await readFile(file, 'latin1').catch(() => '')).slice(0, 200).replaceAll(dir, '.')}`));
  return [...folders, ...texts].sort();
}
