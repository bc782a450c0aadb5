'use strict';

const { Piscina } = require('piscina');

let pool;

/** Runs a function that a module exports on a worker thread. Its arguments and its result are copied. */
async function run(module, name, args) {
  pool = pool || new Piscina({ filename: __filename, minThreads: 0, maxThreads: 3, idleTimeout: 10000 });
  const request = { module, name, args: args.map(packed) };
  const outcome = await pool.run(request, { name: 'call' });
  if ('value' in outcome) return unpacked(outcome.value);
  throw restored(outcome.error, outcome.failure);
}

/** What the worker threads do. */
async function call({ module, name, args }) {
  try {
    const tasks = require(module);
    return { value: packed(await tasks[name](...args.map(unpacked))) };
  } catch (error) {
    return { error, failure: failureOf(error) };
  }
}

// Of an error, only message, stack and cause are copied; of one that no class of the language made, not even those.
function failureOf(error) {
  const own = Object.fromEntries(Object.entries(Object(error)).filter(([, value]) => typeof value !== 'function'));
  return error instanceof Error ? { name: error.name, message: error.message, stack: error.stack, own } : { own };
}

function restored(error, { name, message, stack, own }) {
  if (name === undefined) return error;
  const same = error instanceof Error ? error : Object.assign(new Error(message), { stack });
  return Object.defineProperty(Object.assign(same, own), 'name', { value: name, configurable: true, writable: true });
}

// A Buffer is copied as the Uint8Array that it is.
function packed(value) {
  return { value, isBuffer: Buffer.isBuffer(value) };
}

function unpacked({ value, isBuffer }) {
  return isBuffer ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}

module.exports = { run, call };
