import type Database from 'better-sqlite3';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker, workerData, type MessagePort } from 'node:worker_threads';

type Handle = { readonly id: number; readonly methods: readonly string[] };
type Rows = { readonly value: unknown; readonly isBare: boolean; readonly hasBuffers: boolean };
type Request = { readonly id: number; readonly name?: string; readonly target?: number; readonly method?: string; readonly args: readonly unknown[] };
type Answer = { readonly id: number; readonly handle?: Handle; readonly rows?: Rows; readonly part?: Rows; readonly error?: unknown; readonly failure?: Failure };
type Start = { readonly module: string; readonly port: MessagePort; readonly answered: Int32Array };
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void; readonly handle: object };
type Methods = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
type Failure = { readonly name?: string; readonly message?: string; readonly stack?: string | undefined; readonly own: object };

// Run from source, threads need tsx as well.
const fromSource = /\.[cm]?ts$/.test(import.meta.url) ? { execArgv: ['--import', `data:text/javascript,${encodeURIComponent(`import { register } from '${import.meta.resolve('tsx/esm/api')}'; register();`)}`] } : {};

type Promised<Method> = Method extends { (...args: infer First): infer Found; (...args: infer Args): infer Result }
  ? unknown[] extends First
    ? (...args: Args) => Promise<Result>
    : { (...args: First): Promise<Found>; (...args: Args): Promise<Result> }
  : never;
type Prepare = <Parameters extends unknown[] | {} = unknown[], Row = unknown>(source: string) => Promise<Database.Statement<Parameters, Row>>;
type Later<T> = { [Name in keyof T]: T extends Database.Database ? Name extends 'prepare' ? Prepare : Promised<T[Name]> : Promised<T[Name]> };

const laters = new WeakMap<object, object>();

/** The methods of what was opened here, or of what it gave, each with a promise: they do not hold up the event loop. */
export function later<T extends object>(handle: T): Later<T> {
  return laters.get(handle) as Later<T>;
}

/**
 * Makes what a class of a module makes, on a worker thread of its own, which does one thing after the other. What comes back has
 * its methods in two forms: `get` holds up the event loop as before, `later(…).get` does not. Arguments and results are copied.
 */
export function open<Class extends abstract new (...args: never[]) => object>(module: URL, name: string, args: ConstructorParameters<Class>): InstanceType<Class> {
  const { port1: port, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const ownConnection: Start = { module: module.href, port: port2, answered };
  const worker = new Worker(fileURLToPath(import.meta.url), { ...fromSource, workerData: { ownConnection }, transferList: [port2] });
  const waiting = new Map<number, Waiting>();
  const iterated = new Map<number, unknown[]>();
  const handles = new Map<number, { readonly ref: WeakRef<object>; readonly received: number }>();
  const forgotten = new FinalizationRegistry(forget);
  let last = 0;

  // Only what is left to do holds the process open.
  worker.unref();
  worker.on('error', (error) => [...waiting.keys()].forEach((id) => settle({ id, error, failure: failureOf(error) })));
  port.on('message', settle).unref();

  function settle(answer: Answer): void {
    if (answer.part !== undefined) return collect(answer.id, answer.part);
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) port.unref();
    try {
      asked?.resolve(given(answer));
    } catch (error) {
      asked?.reject(error);
    }
  }

  /** The rows of an iteration come in batches. */
  function collect(id: number, part: Rows): void {
    const rows = iterated.get(id) ?? [];
    for (const row of unpacked(part) as unknown[]) rows.push(row);
    iterated.set(id, rows);
  }

  /** The handle is kept meanwhile. */
  function ask(handle: object, request: Omit<Request, 'id'>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      last += 1;
      port.postMessage({ id: last, ...request });
      waiting.set(last, { resolve, reject, handle });
      port.ref();
    });
  }

  function askAndBlock(request: Omit<Request, 'id'>): unknown {
    last += 1;
    const id = last;
    port.postMessage({ id, ...request });
    for (;;) {
      const seen = Atomics.load(answered, 0);
      for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
        if (next.message.id === id && next.message.part === undefined) return given(next.message as Answer);
        settle(next.message as Answer);
      }
      Atomics.wait(answered, 0, seen); // skips: sync-is-right
    }
  }

  function given({ id, handle, rows, error, failure }: Answer): unknown {
    const items = iterated.get(id);
    iterated.delete(id);
    if (items !== undefined) return each(items, error, failure);
    if (failure !== undefined) throw restored(error, failure);
    return handle === undefined ? unpacked(rows as Rows) : handleOf(handle);
  }

  function handleOf({ id, methods }: Handle): object {
    const known = handles.get(id);
    const handle = known?.ref.deref() ?? newHandle(id, methods);
    handles.set(id, { ref: new WeakRef(handle), received: (known?.received ?? 0) + 1 });
    return handle;
  }

  function newHandle(id: number, methods: readonly string[]): object {
    const handle = Object.fromEntries(methods.map((method) => [method, (...args: readonly unknown[]) => askAndBlock({ target: id, method, args })]));
    laters.set(handle, Object.fromEntries(methods.map((method) => [method, async (...args: readonly unknown[]) => ask(handle, { target: id, method, args })])));
    forgotten.register(handle, id);
    return handle;
  }

  /** The thread keeps what somebody has here, and lives as long. */
  function forget(id: number): void {
    const known = handles.get(id);
    if (known === undefined || known.ref.deref() !== undefined) return;
    handles.delete(id);
    port.postMessage({ forget: id, received: known.received });
    if (handles.size === 0 && waiting.size === 0) void worker.terminate();
  }

  return askAndBlock({ name, args }) as InstanceType<Class>;
}

function* each(items: readonly unknown[], error: unknown, failure: Failure | undefined): Generator<unknown, void> {
  yield* items;
  if (failure !== undefined) throw restored(error, failure);
}

/** What the worker thread does. */
function serve({ module, port, answered }: Start): void {
  const made = new Map<number, { readonly value: object; readonly sent: number }>();
  const ids = new WeakMap<object, number>();
  let last = 0;

  async function answer(request: Request): Promise<void> {
    try {
      const value = await done(request);
      if (request.method === 'iterate') iterate(request.id, value as Iterable<unknown>);
      else port.postMessage({ id: request.id, ...(isHandle(value) ? { handle: kept(value) } : { rows: packed(value) }) });
    } catch (error) {
      fail(request.id, error);
    }
    Atomics.add(answered, 0, 1);
    Atomics.notify(answered, 0);
  }

  async function done({ name, target, method, args }: Request): Promise<unknown> {
    if (method !== undefined) return (made.get(target ?? 0)?.value as Methods)[method]?.(...args);
    const classes = await import(module);
    return new classes[name ?? ''](...args);
  }

  /** All rows are read before anything else is done here. */
  function iterate(id: number, rows: Iterable<unknown>): void {
    let batch: unknown[] = [];
    const send = (): void => port.postMessage({ id, part: packed(batch) });
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

  function fail(id: number, error: unknown): void {
    const failure = failureOf(error);
    try {
      port.postMessage({ id, error, failure });
    } catch {
      port.postMessage({ id, failure: { ...failure, own: {} } });
    }
  }

  function kept(value: object): Handle {
    const id = ids.get(value) ?? (last += 1);
    ids.set(value, id);
    made.set(id, { value, sent: (made.get(id)?.sent ?? 0) + 1 });
    return { id, methods: methodsOf(value) };
  }

  function forget(id: number, received: number): void {
    const { value, sent } = made.get(id) ?? { value: {}, sent: 0 };
    if (sent > received) made.set(id, { value, sent: sent - received });
    else made.delete(id);
  }

  port.on('message', (request: Request & { readonly forget?: number; readonly received: number }) => {
    if (request.forget === undefined) void answer(request);
    else forget(request.forget, request.received);
  });
}

// What has a class of its own stays on its thread.
function isHandle(value: unknown): value is object {
  const prototype: unknown = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : null;
  return prototype !== null && ![Object, Array, Date, ArrayBuffer].some((each) => prototype === each.prototype) && !ArrayBuffer.isView(value);
}

function methodsOf(value: object): string[] {
  const names = new Set<string>();
  for (let at = Object.getPrototypeOf(value); at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, { value: method }] of Object.entries(Object.getOwnPropertyDescriptors(at))) if (typeof method === 'function' && name !== 'constructor') names.add(name);
  }
  return [...names];
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

// The copy of a Buffer is a Uint8Array, and that of an object without prototype has one.
function packed(value: unknown): Rows {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isBare = rows.some((row) => typeof row === 'object' && row !== null && Object.getPrototypeOf(row) === null);
  return { value, isBare, hasBuffers: rows.some((row) => Buffer.isBuffer(row) || Object.values(row ?? {}).some((each) => Buffer.isBuffer(each))) };
}

function unpacked({ value, isBare, hasBuffers }: Rows): unknown {
  const asBuffer = (each: unknown): unknown => (hasBuffers && each instanceof Uint8Array ? Buffer.from(each.buffer, each.byteOffset, each.byteLength) : each);
  const asRow = (row: unknown): unknown => {
    if (typeof row !== 'object' || row === null || row instanceof Uint8Array) return asBuffer(row);
    for (const [name, each] of Object.entries(row)) (row as Record<string, unknown>)[name] = asBuffer(each);
    return isBare ? Object.setPrototypeOf(row, null) : row;
  };
  return Array.isArray(value) ? value.map(asRow) : asRow(value);
}

if (workerData?.ownConnection !== undefined) serve(workerData.ownConnection as Start);
