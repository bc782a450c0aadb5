import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker, workerData } from 'node:worker_threads';

/**
 * Makes what a class of a module makes, on a worker thread of its own, which does one thing after the other. What comes back has
 * its methods in two forms: `get` holds up the event loop as before, `getAsync` does not. Arguments and results are copied.
 */
export function open(module, name, args) {
  const { port1: port, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const ownConnection = { module: module.href, port: port2, answered };
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { ownConnection }, transferList: [port2] });
  const waiting = new Map();
  const handles = new Map();
  const forgotten = new FinalizationRegistry((id) => port.postMessage({ forget: id }));
  let last = 0;

  // Only what is left to do holds the process open.
  worker.unref();
  worker.on('error', (error) => [...waiting.keys()].forEach((id) => settle({ id, error, failure: failureOf(error) })));
  port.on('message', settle).unref();

  function settle({ id, ...outcome }) {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) port.unref();
    try {
      resolve(given(outcome));
    } catch (error) {
      reject(error);
    }
  }

  /** The handle is kept meanwhile. */
  function ask(handle, request) {
    return new Promise((resolve, reject) => {
      last += 1;
      port.postMessage({ id: last, ...request });
      waiting.set(last, { resolve, reject, handle });
      port.ref();
    });
  }

  function askAndBlock(request) {
    last += 1;
    const id = last;
    port.postMessage({ id, ...request });
    for (;;) {
      const seen = Atomics.load(answered, 0);
      for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
        if (next.message.id === id) return given(next.message);
        settle(next.message);
      }
      Atomics.wait(answered, 0, seen); // skips: sync-is-right
    }
  }

  function given({ handle, rows, error, failure }) {
    if (failure !== undefined) throw restored(error, failure);
    return handle === undefined ? unpacked(rows) : handleOf(handle);
  }

  function handleOf({ id, methods }) {
    const known = handles.get(id)?.deref();
    if (known !== undefined) return known;
    const handle = Object.fromEntries(methods.flatMap((method) => [
      [method, (...values) => askAndBlock({ target: id, method, args: values })],
      [`${method}Async`, async (...values) => ask(handle, { target: id, method, args: values })],
    ]));
    handles.set(id, new WeakRef(handle));
    forgotten.register(handle, id);
    return handle;
  }

  return askAndBlock({ name, args });
}

/** What the worker thread does. */
function serve({ module, port, answered }) {
  const made = new Map();
  const ids = new WeakMap();
  let last = 0;

  async function answer({ id, name, target, method, args }) {
    try {
      const value = method === undefined ? await opened(name, args) : made.get(target)[method](...args);
      port.postMessage({ id, ...(isHandle(value) ? { handle: kept(value) } : { rows: packed(value) }) });
    } catch (error) {
      fail(id, error);
    }
    Atomics.add(answered, 0, 1);
    Atomics.notify(answered, 0);
  }

  async function opened(name, args) {
    const classes = await import(module);
    return new classes[name](...args);
  }

  function fail(id, error) {
    const failure = failureOf(error);
    try {
      port.postMessage({ id, error, failure });
    } catch {
      port.postMessage({ id, failure: { ...failure, own: {} } });
    }
  }

  function kept(value) {
    const id = ids.get(value) ?? (last += 1);
    ids.set(value, id);
    made.set(id, value);
    return { id, methods: methodsOf(value) };
  }

  port.on('message', ({ forget, ...request }) => {
    if (forget === undefined) void answer(request);
    else made.delete(forget);
  });
}

// What has a class of its own stays on its thread.
function isHandle(value) {
  const prototype = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : null;
  return prototype !== null && ![Object, Array, Date, ArrayBuffer].includes(prototype.constructor) && !ArrayBuffer.isView(value);
}

function methodsOf(value) {
  const names = new Set();
  for (let at = Object.getPrototypeOf(value); at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, { value: method }] of Object.entries(Object.getOwnPropertyDescriptors(at))) if (typeof method === 'function' && name !== 'constructor') names.add(name);
  }
  return [...names];
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

// The copy of a Buffer is a Uint8Array, and that of an object without prototype has one.
function packed(value) {
  const rows = Array.isArray(value) ? value : [value];
  const isBare = rows.some((row) => typeof row === 'object' && row !== null && Object.getPrototypeOf(row) === null);
  return { value, isBare, hasBuffers: rows.some((row) => Buffer.isBuffer(row) || Object.values(row ?? {}).some((each) => Buffer.isBuffer(each))) };
}

function unpacked({ value, isBare, hasBuffers }) {
  const asBuffer = (each) => (hasBuffers && each instanceof Uint8Array ? Buffer.from(each.buffer, each.byteOffset, each.byteLength) : each);
  const asRow = (row) => {
    if (typeof row !== 'object' || row === null || row instanceof Uint8Array) return asBuffer(row);
    for (const [name, each] of Object.entries(row)) row[name] = asBuffer(each);
    return isBare ? Object.setPrototypeOf(row, null) : row;
  };
  return Array.isArray(value) ? value.map(asRow) : asRow(value);
}

if (workerData?.ownConnection !== undefined) serve(workerData.ownConnection);
