import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';

type Copied = { readonly value: unknown; readonly isBuffer: boolean };
type Request = { readonly module: string; readonly name: string; readonly args: readonly Copied[] };
type Failure = { readonly name?: string; readonly message?: string; readonly stack?: string | undefined; readonly own: object };
type Outcome = { readonly value: Copied } | { readonly error: unknown; readonly failure: Failure };

let pool: Piscina | undefined;

/** Runs a function that a module exports on a worker thread. Its arguments and its result are copied. */
export async function run<T>(module: URL, name: string, args: readonly unknown[]): Promise<T> {
  pool ??= new Piscina({ filename: fileURLToPath(import.meta.url), minThreads: 0, maxThreads: 3, idleTimeout: 10_000 });
  const request: Request = { module: module.href, name, args: args.map(packed) };
  const outcome: Outcome = await pool.run(request, { name: 'call' });
  if ('value' in outcome) return unpacked(outcome.value) as T;
  throw restored(outcome.error, outcome.failure);
}

/** What the worker threads do. */
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
