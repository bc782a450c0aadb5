import { fileURLToPath } from 'node:url';
import * as workerpool from 'workerpool';

type Copied = { readonly value: unknown; readonly isBuffer: boolean };
type Request = { readonly module: string; readonly name: string; readonly args: readonly Copied[] };
type Failure = { readonly name?: string; readonly message?: string; readonly stack?: string | undefined; readonly own: object };
type Outcome = { readonly value: Copied } | { readonly error: unknown; readonly failure: Failure };

// Run from source, processes need tsx as well.
const fromSource = /\.[cm]?ts$/.test(import.meta.url) ? { execArgv: ['--import', `data:text/javascript,${encodeURIComponent(`import { register } from '${import.meta.resolve('tsx/esm/api')}'; register();`)}`] } : {};

let pool: workerpool.Pool | undefined;

/** Runs a function that a module exports in another process. Its arguments and its result are copied. */
export async function run<T>(module: URL, name: string, args: readonly unknown[]): Promise<T> {
  pool ??= workerpool.pool(fileURLToPath(import.meta.url), { workerType: 'process', forkArgs: ['pool-worker'], forkOpts: { serialization: 'advanced', ...fromSource }, maxWorkers: 3 });
  const request: Request = { module: module.href, name, args: args.map(packed) };
  const outcome: Outcome = await asked(pool, request);
  if ('value' in outcome) return unpacked(outcome.value) as T;
  throw restored(outcome.error, outcome.failure);
}

/** What the processes do. */
export async function call({ module, name, args }: Request): Promise<Outcome> {
  try {
    const tasks = await import(module);
    return { value: packed(await tasks[name](...args.map(unpacked))) };
  } catch (error) {
    return { error, failure: failureOf(error) };
  }
}

// Of an error, only message, stack and cause are copied; of one that no class of the language made, not even those.
function failureOf(error: unknown): Failure {
  const own = Object.fromEntries(Object.entries(Object(error)).filter(([, value]) => typeof value !== 'function'));
  return error instanceof Error ? { name: error.name, message: error.message, stack: error.stack, own } : { own };
}

function restored(error: unknown, { name, message, stack, own }: Failure): unknown {
  if (name === undefined) return error;
  const same = error instanceof Error ? error : Object.assign(new Error(message), { stack });
  return Object.defineProperty(Object.assign(same, own), 'name', { value: name, configurable: true, writable: true });
}

// A Buffer is copied as the Uint8Array that it is.
function packed(value: unknown): Copied {
  return { value, isBuffer: Buffer.isBuffer(value) };
}

function unpacked({ value, isBuffer }: Copied): unknown {
  return isBuffer && value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}

async function asked(threads: workerpool.Pool, request: Request): Promise<Outcome> {
  try {
    return await threads.exec('call', [request]);
  } finally {
    const { activeTasks, pendingTasks } = threads.stats();
    if (activeTasks + pendingTasks === 0) await threads.terminate();
  }
}

if (process.argv[2] === 'pool-worker') workerpool.worker({ call });
