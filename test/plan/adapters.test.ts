import * as childProcess from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapters } from '../../analysis/plan/adapters/index.ts';
import { checkTypes } from '../case/types.ts';
import { adaptedModule } from './adapted-module.ts';
import { INHERITED, OUTPUTS, SITUATIONS, SMALL_STREAMS, STREAMS, type Form } from './adapter-situations.ts';

type Call = (...args: readonly unknown[]) => unknown;

const PATHS = [import.meta.filename, '/no/such/file', '/etc/passwd/file', '', undefined, 5, pathToFileURL(import.meta.filename)].map((path) => [path, fs.existsSync(path as string)] as const);

let folder: string;
let adapted: Record<string, Call>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'adapters-'));
  const file = join(folder, 'adapted.mjs');
  await writeFile(file, adaptedModule(false));
  await writeFile(join(folder, 'one.mjs'), ONE_CALL);
  adapted = (await import(pathToFileURL(file).href)) as Record<string, Call>;
});

afterAll(() => rm(folder, { recursive: true }));

if (process.platform !== 'win32') describe('an adapter does as the synchronous form', () => {
  for (const [what, form, ...args] of SITUATIONS) {
    it(`${form}: ${what}`, async () => {
      const [synchronous, asynchronous] = await bothForms(form, args);
      expect(seen(asynchronous)).toStrictEqual(seen(synchronous));
    });
  }

  for (const [what, form, ...args] of STREAMS) {
    it(`${form}: ${what}`, async () => {
      const synchronous = await inProcess(`${form}Sync`, args);
      expect(await inProcess(`${form}Async`, args)).toStrictEqual(synchronous);
    });
  }

  for (const [what, form, ...args] of OUTPUTS) {
    it(`${form}Output: ${what}`, async () => {
      const [synchronous, asynchronous] = await bothForms(form, args, `${form}Output`);
      expect('error' in asynchronous ? 'throws' : seen(asynchronous)).toStrictEqual('error' in synchronous ? 'throws' : seen(synchronous));
    });
  }

  for (const [what, form, ...args] of INHERITED) {
    it(`${form}Inherited: ${what}`, async () => {
      const [synchronous, asynchronous] = await bothForms(form, args, `${form}Inherited`);
      expect(seen(asynchronous)).toStrictEqual(seen(synchronous));
    });
  }

  for (const [what, name, synchronous, ...args] of SMALL_STREAMS) {
    it(`${name}: ${what}`, async () => {
      expect(await inProcess(name, args)).toStrictEqual(await inProcess(synchronous, args));
    });
  }

  for (const [path, there] of PATHS) {
    it(`exists: ${String(path)}`, async () => {
      expect(await adapted.exists?.(path)).toBe(there);
    });
  }

  for (const form of ['stat', 'lstat'] as const) {
    it.each(PATHS)(`${form}, if there: %s`, async (path) => {
      const options = { throwIfNoEntry: false };
      const asynchronous = await outcome(adapted[`${form}IfThere`], [path, options]);
      expect(seen(asynchronous)).toStrictEqual(seen(await outcome(fs[`${form}Sync`] as Call, [path, options])));
    });
  }

  it('names a wrong argument otherwise', async () => {
    for (const [form, ...args] of [['exec', 5], ['exec', undefined], ['spawn', 'echo', 'hi'], ['execFile', 'echo', 'hi']] as const) {
      const [synchronous, asynchronous] = await bothForms(form, args);
      expect({ ...(seen(asynchronous) as Failure).error, message: '' }).toEqual({ ...(seen(synchronous) as Failure).error, message: '' });
    }
  });

  it('leaves the event loop free', async () => {
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 10);
    await adapted.execAsync?.('sleep 0.3');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });
});

describe('the text of an adapter', () => {
  const texts = [...adapters].map(([part, adapter]) => {
    const names = Object.fromEntries([...adapter.uses, ...adapter.needs.map((need) => need.name)].map((each) => [each, each]));
    return [part, adapter.text({ name: adapter.name, names, typescript: false })] as const;
  });

  it.each(texts)('of %s is small', (_part, text) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(33);
  });

  it.each(texts)('of %s can be given another style', (_part, text) => {
    expect(text).not.toMatch(/["\t\r]|undefined(Sync|\.)/);
    // Without semicolons, such a line would go on from the one before; another quote must not end a text.
    expect(text.split('\n').filter((line) => /^\s*[([`+/-](?!\/)/.test(line) || /[^;{}),\]]$/.test(line.replace(/^\/\/.*/, ';')) || /^\/\/.*'/.test(line))).toEqual([]);
  });

  it('gives way to the name that a file has for the module', () => {
    const names = { spawn: 'child.spawn', spawnResult: 'spawnResult', spawnError: 'spawnError' };
    expect(adapters.get('spawn')?.text({ name: 'spawnAsync', names, typescript: false })).toContain('childProcess = child.spawn(command');
  });

  it('type-checks, and gives the types of the synchronous form', () => {
    const tree = { texts: new Map([['adapted.ts', adaptedModule(true)], ['use.ts', USE]]), marks: new Map(), malformed: [] };
    expect(checkTypes(new Map([['adapters/all/after', tree]])).errorsOf('adapters/all/after')).toEqual([]);
  });
});

const ONE_CALL = `
import * as childProcess from 'node:child_process';
import * as adapted from './adapted.mjs';
const { name, args } = JSON.parse(process.argv[2]);
try {
  const result = await (childProcess[name] ?? adapted[name])(...args);
  console.log('gives', String(result?.output ?? result));
} catch (error) {
  console.log('throws', error.message, error.status, String(error.output));
}
`;

const USE = `
import type { ExecSyncOptions, SpawnSyncReturns } from 'node:child_process';
import type { Stats } from 'node:fs';
import { execAsync, execFileAsync, exists, lstatIfThere, spawnAsync, statIfThere } from './adapted.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function check<T extends true>(): T;
declare const options: ExecSyncOptions;

const a = execAsync('x'), b = execAsync('x', { encoding: 'utf8' }), c = execAsync('x', { encoding: 'buffer', timeout: 1 }), d = execAsync('x', options), e = execAsync('x', { stdio: 'inherit' });
check<Same<[typeof a, typeof b, typeof c, typeof d, typeof e], [Promise<Buffer>, Promise<string>, Promise<Buffer>, Promise<string | Buffer>, Promise<Buffer>]>>();
const f = execFileAsync('x'), g = execFileAsync('x', ['y']), h = execFileAsync('x', ['y'], { encoding: 'utf8' }), i = execFileAsync('x', { encoding: 'hex' }), j = execFileAsync('x', { cwd: '/' }), k = execFileAsync('x', ['y'] as const, { ...options, shell: true });
check<Same<[typeof f, typeof g, typeof h, typeof i, typeof j, typeof k], [Promise<Buffer>, Promise<Buffer>, Promise<string>, Promise<string>, Promise<Buffer>, Promise<string | Buffer>]>>();
const l = spawnAsync('x'), m = spawnAsync('x', ['y'], { encoding: 'utf8' }), n = spawnAsync('x', { shell: true }), o = spawnAsync('x', ['y'], { input: 'z' });
check<Same<[typeof l, typeof m, typeof n, typeof o], [Promise<SpawnSyncReturns<Buffer>>, Promise<SpawnSyncReturns<string>>, Promise<SpawnSyncReturns<Buffer>>, Promise<SpawnSyncReturns<Buffer>>]>>();
const p: Promise<boolean> = exists('x'), q = statIfThere('x', { throwIfNoEntry: false }), r = lstatIfThere('x', { bigint: false, throwIfNoEntry: false });
check<Same<[typeof q, typeof r], [Promise<Stats | undefined>, Promise<Stats | undefined>]>>();
void p;
`;

type Outcome = { readonly result: unknown } | { readonly error: unknown };

interface Failure {
  readonly error: Readonly<Record<string, unknown>>;
}

async function bothForms(form: Form, args: readonly unknown[], name = `${form}Async`): Promise<readonly [Outcome, Outcome]> {
  const synchronous = Reflect.get(childProcess, `${form}Sync`) as Call;
  return [await outcome(synchronous, args), await outcome(adapted[name], args)];
}

async function outcome(call: Call | undefined, args: readonly unknown[]): Promise<Outcome> {
  try {
    return { result: await call?.(...args) };
  } catch (error) {
    return { error };
  }
}

/** What can be compared: no process numbers, stacks, or lengths that chance decides; from Node 22 on, what did not run has no stdout and stderr at all. */
function seen(value: unknown): unknown {
  if (value instanceof Uint8Array) return { class: value.constructor.name, length: value.length, content: createHash('sha1').update(value).digest('hex') };
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(seen);
  const fields: Record<string, unknown> = { ...value };
  if ('pid' in fields) fields.pid = Number(fields.pid) > 0;
  if (fields.output === null) Object.assign(fields, { stdout: null, stderr: null });
  if ((fields.code ?? (fields.error as { code?: string } | undefined)?.code) === 'ENOBUFS') Object.assign(fields, overflow(fields));
  for (const [key, field] of Object.entries(fields)) fields[key] = field === value ? 'itself' : seen(field);
  return value instanceof Error ? { ...fields, message: value.message, class: value.constructor.name, keys: Object.keys(value).sort() } : fields;
}

/** How much was read when it became too much depends on the chunks. */
function overflow({ output }: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(output)) return {};
  const kinds = (output as readonly (string | Buffer | null)[]).map((each) => each && [typeof each, each.length > 1024 * 1024 ? 'many' : each.length]);
  return { output: kinds, stdout: kinds[1], stderr: kinds[2] };
}

async function inProcess(name: string, args: readonly unknown[]): Promise<unknown> {
  const running = promisify(childProcess.execFile)(process.execPath, [join(folder, 'one.mjs'), JSON.stringify({ name, args })]);
  running.child.stdin?.end('in');
  const { stdout, stderr } = await running;
  return { stdout, stderr };
}
