import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';

let pool;

/** Runs a function that a module exports on a worker thread. Its arguments and its result are copied. */
export async function run(module, name, args) {
  pool ??= new Piscina({ filename: fileURLToPath(import.meta.url), minThreads: 0, maxThreads: 3, idleTimeout: 10_000 });
  const request = { module: module.href, name, args: args.map(packed) };
  const outcome = await pool.run(request, { name: 'call' });
  if ('value' in outcome) return unpacked(outcome.value);
  throw restored(outcome.error, outcome.failure);
}

/** What the worker threads do. */
export async function call({ module, name, args }) {
  try {
    const tasks = await import(module);
    return { value: packed(await tasks[name](...args.map(unpacked))) };
  } catch (error) {
    // Of an error, only message, stack and cause are copied.
    const own = Object.fromEntries(Object.entries(Object(error)).filter(([, value]) => typeof value !== 'function'));
    return { error, failure: { name: error instanceof Error ? error.name : '', own } };
  }
}

function restored(error, { name, own }) {
  if (!(error instanceof Error)) return error;
  return Object.defineProperty(Object.assign(error, own), 'name', { value: name, configurable: true, writable: true });
}

// A Buffer is copied as the Uint8Array that it is.
function packed(value) {
  return { value, isBuffer: Buffer.isBuffer(value) };
}

function unpacked({ value, isBuffer }) {
  return isBuffer ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}
