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
  const iterated = new Map();
  const handles = new Map();
  const forgotten = new FinalizationRegistry(forget);
  let last = 0;

  // Only what is left to do holds the process open.
  worker.unref();
  worker.on('error', (error) => [...waiting.keys()].forEach((id) => settle({ id, error, failure: failureOf(error) })));
  port.on('message', settle).unref();

  function settle(answer) {
    if (answer.part !== undefined) return collect(answer.id, answer.part);
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) port.unref();
    try {
      asked.resolve(given(answer));
    } catch (error) {
      asked.reject(error);
    }
  }

  /** The rows of an iteration come in batches. */
  function collect(id, part) {
    const rows = iterated.get(id) ?? [];
    for (const row of unpacked(part)) rows.push(row);
    iterated.set(id, rows);
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
        if (next.message.id === id && next.message.part === undefined) return given(next.message);
        settle(next.message);
      }
      Atomics.wait(answered, 0, seen); // skips: sync-is-right
    }
  }

  function given({ id, handle, rows, error, failure }) {
    const items = iterated.get(id);
    iterated.delete(id);
    if (items !== undefined) return each(items, error, failure);
    if (failure !== undefined) throw restored(error, failure);
    return handle === undefined ? unpacked(rows) : handleOf(handle);
  }

  function handleOf({ id, methods }) {
    const known = handles.get(id);
    const handle = known?.ref.deref() ?? newHandle(id, methods);
    handles.set(id, { ref: new WeakRef(handle), received: (known?.received ?? 0) + 1 });
    return handle;
  }

  function newHandle(id, methods) {
    const handle = Object.fromEntries(methods.flatMap((method) => [
      [method, (...values) => askAndBlock({ target: id, method, args: values })],
      [`${method}Async`, async (...values) => ask(handle, { target: id, method, args: values })],
    ]));
    forgotten.register(handle, id);
    return handle;
  }

  /** The thread keeps what somebody has here, and lives as long. */
  function forget(id) {
    const known = handles.get(id);
    if (known === undefined || known.ref.deref() !== undefined) return;
    handles.delete(id);
    port.postMessage({ forget: id, received: known.received });
    if (handles.size === 0 && waiting.size === 0) void worker.terminate();
  }

  return askAndBlock({ name, args });
}

function* each(items, error, failure) {
  yield* items;
  if (failure !== undefined) throw restored(error, failure);
}

/** What the worker thread does. */
function serve({ module, port, answered }) {
  const made = new Map();
  const ids = new WeakMap();
  let last = 0;

  async function answer(request) {
    try {
      const value = await done(request);
      if (request.method === 'iterate') iterate(request.id, value);
      else port.postMessage({ id: request.id, ...(isHandle(value) ? { handle: kept(value) } : { rows: packed(value) }) });
    } catch (error) {
      fail(request.id, error);
    }
    Atomics.add(answered, 0, 1);
    Atomics.notify(answered, 0);
  }

  async function done({ name, target, method, args }) {
    if (method !== undefined) return made.get(target).value[method](...args);
    const classes = await import(module);
    return new classes[name](...args);
  }

  /** All rows are read before anything else is done here. */
  function iterate(id, rows) {
    let batch = [];
    const send = () => port.postMessage({ id, part: packed(batch) });
    try {
      for (const row of rows) {
        batch.push(row);
        if (batch.length < 1000) continue;
        send();
        batch = [];
      }
    } finally {
      send();
    }
    port.postMessage({ id });
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
    made.set(id, { value, sent: (made.get(id)?.sent ?? 0) + 1 });
    return { id, methods: methodsOf(value) };
  }

  function forget(id, received) {
    const { value, sent } = made.get(id);
    if (sent > received) made.set(id, { value, sent: sent - received });
    else made.delete(id);
  }

  port.on('message', (request) => {
    if (request.forget === undefined) void answer(request);
    else forget(request.forget, request.received);
  });
}

// What has a class of its own stays on its thread.
function isHandle(value) {
  const prototype = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : null;
  return prototype !== null && ![Object, Array, Date, ArrayBuffer].some((each) => prototype === each.prototype) && !ArrayBuffer.isView(value);
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
