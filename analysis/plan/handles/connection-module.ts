import { annotator } from '../adapters/annotate.ts';
import { errorText, FAILURE_TYPE } from '../executor/error-text.ts';
import { dialectOf, sourceText, type Dialect } from '../executor/pool-module.ts';
import { directiveOf } from '../executor/worker-module.ts';
import { styled } from '../imports/layout.ts';
import type { Module } from '../../program/module.ts';
import { broughtText, CALLABLE_HANDLE, movedText } from './moved-code-text.ts';
import { CONNECTION_TYPES, laterText, type LaterClass } from './connection-types.ts';
import { rowsText } from './row-text.ts';

type Typed = (annotation: string) => string;

interface ConnectionOptions {
  readonly hasTsx: boolean;
  /** Functions go to the thread, too; in JavaScript. */
  readonly hasTransactions: boolean;
}

/**
 * The module that opens a connection on a thread of its own, in the language of `like`, a module that uses it. It is its own
 * worker entry. Whoever cannot wait goes on calling the methods as before: the thread that asks then stands still until the answer is
 * there, by `Atomics.wait`; requests are answered one after the other in the order in which they were made, in either form.
 * The second form of a method is a method beside it, `getAsync`, in JavaScript; in TypeScript it is `later(handle).get`, so that
 * the types of what holds handles stay. What is written is explained in docs/executor.md.
 */
export function connectionModule(like: Module, classes: readonly LaterClass[], { hasTsx, hasTransactions }: ConnectionOptions): string {
  const typescript = /^tsx?$/.test(like.language);
  const typed = annotator(typescript);
  const dialect = dialectOf(like, typescript);
  const { use, isEsm, load } = dialect;
  const types = typescript ? `\n\n${CONNECTION_TYPES}\n${FAILURE_TYPE}` : '';
  const imports = [...(isEsm ? [use('{ fileURLToPath }', 'node:url')] : []), use(`{ MessageChannel, receiveMessageOnPort, Worker, workerData${typed(', type MessagePort')} }`, 'node:worker_threads')].join('\n');
  const later = typescript ? laterText(classes) : { imports: '', text: '' };
  const blocks = [
    directiveOf(like),
    [later.imports, imports].filter((text) => text !== '').join('\n') + types,
    typescript && hasTsx ? sourceText(dialect) : '',
    later.text,
    openText(dialect, typescript, { hasTsx: typescript && hasTsx, hasTransactions }),
    hasTransactions ? movedText(dialect.exported, dialect.isEsm ? 'module.href' : 'module') : '',
    eachText(typed),
    serveText(load, typed, hasTransactions),
    methodsText(typed, hasTransactions),
    errorText(typed),
    rowsText(typed),
    dialect.exports(hasTransactions ? 'moved, open' : 'open'),
    `if (workerData?.ownConnection !== undefined) serve(workerData.ownConnection${typed(' as Start')});`,
  ];
  return `${styled(like, blocks.filter((block) => block !== '').join('\n\n'))}${like.style.eol}`;
}

function openText({ exported, self, isEsm }: Dialect, typescript: boolean, { hasTsx, hasTransactions }: ConnectionOptions): string {
  const typed = annotator(typescript);
  return `/**
 * Makes what a class of a module makes, on a worker thread of its own, which does one thing after the other. What comes back has
 * its methods in two forms: \`get\` holds up the event loop as before, \`${typescript ? 'later(…).get' : 'getAsync'}\` does not. Arguments and results are copied.
 */
${exported}function open${typed('<Class extends abstract new (...args: never[]) => object>')}(module${typed(isEsm ? ': URL' : ': string')}, name${typed(': string')}, args${typed(': ConstructorParameters<Class>')})${typed(': InstanceType<Class>')} {
  const { port1: port, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const ownConnection${typed(': Start')} = { module${isEsm ? ': module.href' : ''}, port: port2, answered };
  const worker = new Worker(${self}, { ${hasTsx ? '...fromSource, ' : ''}workerData: { ownConnection }, transferList: [port2] });
  const waiting = new Map${typed('<number, Waiting>')}();
  const iterated = new Map${typed('<number, unknown[]>')}();
  const handles = new Map${typed('<number, { readonly ref: WeakRef<object>; readonly received: number }>')}();
${hasTransactions ? '  const handleIds = new WeakMap();\n' : ''}  const forgotten = new FinalizationRegistry(forget);
  let last = 0;

  // Only what is left to do holds the process open.
  worker.unref();
  worker.on('error', (error) => [...waiting.keys()].forEach((id) => settle({ id, error, failure: failureOf(error) })));
  port.on('message', settle).unref();

  function settle(answer${typed(': Answer')})${typed(': void')} {
    if (answer.part !== undefined) return collect(answer.id, answer.part);
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) port.unref();
    try {
      asked${typed('?')}.resolve(given(answer));
    } catch (error) {
      asked${typed('?')}.reject(error);
    }
  }

  /** The rows of an iteration come in batches. */
  function collect(id${typed(': number')}, part${typed(': Rows')})${typed(': void')} {
    const rows = iterated.get(id) ?? [];
    for (const row of unpacked(part)${typed(' as unknown[]')}) rows.push(row);
    iterated.set(id, rows);
  }

  /** The handle is kept meanwhile. */
  function ask(handle${typed(': object')}, request${typed(': Omit<Request, \'id\'>')})${typed(': Promise<unknown>')} {
    return new Promise((resolve, reject) => {
      last += 1;
      port.postMessage({ id: last, ...request });
      waiting.set(last, { resolve, reject, handle });
      port.ref();
    });
  }

  function askAndBlock(request${typed(': Omit<Request, \'id\'>')})${typed(': unknown')} {
    last += 1;
    const id = last;
    port.postMessage({ id, ...request });
    for (;;) {
      const seen = Atomics.load(answered, 0);
      for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
        if (next.message.id === id && next.message.part === undefined) return given(next.message${typed(' as Answer')});
        settle(next.message${typed(' as Answer')});
      }
      Atomics.wait(answered, 0, seen);
    }
  }

  function given({ id, handle, rows, error, failure }${typed(': Answer')})${typed(': unknown')} {
    const items = iterated.get(id);
    iterated.delete(id);
    if (items !== undefined) return each(items, error, failure);
    if (failure !== undefined) throw restored(error, failure);
    return handle === undefined ? unpacked(rows${typed(' as Rows')}) : handleOf(handle);
  }

  function handleOf({ id, methods${hasTransactions ? ', isFunction' : ''} }${typed(': Handle')})${typed(': object')} {
    const known = handles.get(id);
    const handle = known?.ref.deref() ?? newHandle(id, methods${hasTransactions ? ', isFunction' : ''});
    handles.set(id, { ref: new WeakRef(handle), received: (known?.received ?? 0) + 1 });
    return handle;
  }

${hasTransactions ? CALLABLE_HANDLE : newHandleText(typescript)}

  /** The thread keeps what somebody has here, and lives as long. */
  function forget(id${typed(': number')})${typed(': void')} {
    const known = handles.get(id);
    if (known === undefined || known.ref.deref() !== undefined) return;
    handles.delete(id);
    port.postMessage({ forget: id, received: known.received });
    if (handles.size === 0 && waiting.size === 0) void worker.terminate();
  }

  return askAndBlock({ name, args })${typed(' as InstanceType<Class>')};
}`;
}

function newHandleText(typescript: boolean): string {
  const typed = annotator(typescript);
  return `  function newHandle(id${typed(': number')}, methods${typed(': readonly string[]')})${typed(': object')} {
${typescript ? TYPED_HANDLE : HANDLE}
    forgotten.register(handle, id);
    return handle;
  }`;
}

const eachText = (typed: Typed): string => `function* each(items${typed(': readonly unknown[]')}, error${typed(': unknown')}, failure${typed(': Failure | undefined')})${typed(': Generator<unknown, void>')} {
  yield* items;
  if (failure !== undefined) throw restored(error, failure);
}`;

const HANDLE = `    const handle = Object.fromEntries(methods.flatMap((method) => [
      [method, (...values) => askAndBlock({ target: id, method, args: values })],
      [\`\${method}Async\`, async (...values) => ask(handle, { target: id, method, args: values })],
    ]));`;

const TYPED_HANDLE = `    const handle = Object.fromEntries(methods.map((method) => [method, (...args: readonly unknown[]) => askAndBlock({ target: id, method, args })]));
    laters.set(handle, Object.fromEntries(methods.map((method) => [method, async (...args: readonly unknown[]) => ask(handle, { target: id, method, args })])));`;

const serveText = (load: string, typed: Typed, hasTransactions: boolean): string => `/** What the worker thread does. */
function serve({ module, port, answered }${typed(': Start')})${typed(': void')} {
  const made = new Map${typed('<number, { readonly value: object; readonly sent: number }>')}();
  const ids = new WeakMap${typed('<object, number>')}();
  let last = 0;

  async function answer(request${typed(': Request')})${typed(': Promise<void>')} {
    try {
      const value = await done(request);
      if (request.method === 'iterate') iterate(request.id, value${typed(' as Iterable<unknown>')});
      else port.postMessage({ id: request.id, ...(isHandle(value) ? { handle: kept(value) } : { rows: packed(value) }) });
    } catch (error) {
      fail(request.id, error);
    }
    Atomics.add(answered, 0, 1);
    Atomics.notify(answered, 0);
  }

${hasTransactions ? broughtText(load) : doneText(load, typed)}

  /** All rows are read before anything else is done here. */
  function iterate(id${typed(': number')}, rows${typed(': Iterable<unknown>')})${typed(': void')} {
    let batch${typed(': unknown[]')} = [];
    const send = ()${typed(': void')} => port.postMessage({ id, part: packed(batch) });
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

  function fail(id${typed(': number')}, error${typed(': unknown')})${typed(': void')} {
    const failure = failureOf(error);
    try {
      port.postMessage({ id, error, failure });
    } catch {
      port.postMessage({ id, failure: { ...failure, own: {} } });
    }
  }

  function kept(value${typed(': object')})${typed(': Handle')} {
    const id = ids.get(value) ?? (last += 1);
    ids.set(value, id);
    made.set(id, { value, sent: (made.get(id)?.sent ?? 0) + 1 });
    return { id, methods: methodsOf(value)${hasTransactions ? ', isFunction: typeof value === \'function\'' : ''} };
  }

  function forget(id${typed(': number')}, received${typed(': number')})${typed(': void')} {
    const { value, sent } = made.get(id)${typed(' ?? { value: {}, sent: 0 }')};
    if (sent > received) made.set(id, { value, sent: sent - received });
    else made.delete(id);
  }

  port.on('message', (request${typed(': Request & { readonly forget?: number; readonly received: number }')}) => {
    if (request.forget === undefined) void answer(request);
    else forget(request.forget, request.received);
  });
}`;

const doneText = (load: string, typed: Typed): string => `  async function done({ name, target, method, args }${typed(': Request')})${typed(': Promise<unknown>')} {
    if (method !== undefined) return ${typed('(')}made.get(target${typed(' ?? 0')})${typed('?')}.value${typed(' as Methods)')}[method]${typed('?.')}(...args);
    const classes = ${load};
    return new classes[name${typed(' ?? \'\'')}](...args);
  }`;

const methodsText = (typed: Typed, hasTransactions: boolean): string => `// What has a class of its own stays on its thread.
function isHandle(value${typed(': unknown')})${typed(': value is object')} {
${hasTransactions ? '  if (typeof value === \'function\') return true;\n' : ''}  const prototype${typed(': unknown')} = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : null;
  return prototype !== null && ![Object, Array, Date, ArrayBuffer].some((each) => prototype === each.prototype) && !ArrayBuffer.isView(value);
}

function methodsOf(value${typed(': object')})${typed(': string[]')} {
${hasTransactions ? '  if (typeof value === \'function\') return Object.getOwnPropertyNames(value).filter((name) => typeof value[name] === \'function\');\n' : ''}  const names = new Set${typed('<string>')}();
  for (let at = Object.getPrototypeOf(value); at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, { value: method }] of Object.entries(Object.getOwnPropertyDescriptors(at))) if (typeof method === 'function' && name !== 'constructor') names.add(name);
  }
  return [...names];
}`;
