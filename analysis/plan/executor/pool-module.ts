import type { Module } from '../../program/module.ts';
import { annotator } from '../adapters/annotate.ts';
import { styled } from '../imports/layout.ts';
import { errorText, FAILURE_TYPE } from './error-text.ts';
import type { Library } from './library.ts';
import { directiveOf } from './worker-module.ts';

export interface PoolRequest {
  readonly library: Library;
  readonly of: 'threads' | 'processes';
  readonly maxThreads: number;
  /** A module that uses it, after whose style it is written. */
  readonly like: Module;
  readonly typescript: boolean;
  /** The package has tsx, which runs TypeScript from source; threads need it as well. */
  readonly hasTsx: boolean;
}

/** How the module system says what a pool needs. */
export interface Dialect {
  /** Brings in names of a module. */
  readonly use: (names: string, module: string) => string;
  readonly exported: string;
  readonly exports: (names: string) => string;
  /** The pool's own file. */
  readonly self: string;
  readonly load: string;
  readonly isEsm: boolean;
}

/**
 * The module that makes the pool, in the project's own language. It is its own worker entry, so that it is found wherever it runs:
 * from source, or from a build that keeps one file for each. What is written is explained in docs/executor.md.
 */
export function poolModule(request: PoolRequest): string {
  const { like, typescript } = request;
  const dialect = dialectOf(like, typescript);
  const typed = annotator(typescript);
  const shape = typescript ? `\n\n${TYPES}` : '';
  const blocks = [directiveOf(like), importsOf(request, dialect) + shape, fromSource(request, dialect), poolVariable(request, typed), runText(request, dialect, typed), callText(request.of, dialect, typed), errorText(typed), copyText(typed), closing(request, dialect)];
  return `${styled(like, blocks.filter((block) => block !== '').join('\n\n'))}${like.style.eol}`;
}

export function dialectOf({ syntax, emitted }: Module, typescript: boolean): Dialect {
  const isEsm = emitted === 'esm';
  const asImports = isEsm || typescript || syntax === 'esm';
  return {
    isEsm,
    use: (names, module) => (asImports ? `import ${names} from '${module}';` : `const ${names} = require('${module}');`),
    exported: asImports ? 'export ' : '',
    exports: (names) => (asImports ? '' : `module.exports = { ${names} };`),
    self: isEsm ? 'fileURLToPath(import.meta.url)' : '__filename',
    load: isEsm ? 'await import(module)' : 'require(module)',
  };
}

/** Threads that run from source: tsx does not reach them by itself, before Node 22.18. Nor does it processes of workerpool, which starts them without the flags of its own. */
export function sourceText({ isEsm }: Dialect, of: PoolRequest['of'] = 'threads'): string {
  const argument = isEsm ? "['--import', `data:text/javascript,${encodeURIComponent(`import { register } from '${import.meta.resolve('tsx/esm/api')}'; register();`)}`]" : "['--require', require.resolve('tsx/cjs')]";
  return `// Run from source, ${of} need tsx as well.
const fromSource = /\\.[cm]?ts$/.test(${isEsm ? 'import.meta.url' : '__filename'}) ? { execArgv: ${argument} } : {};`;
}

const fromSource = (request: PoolRequest, dialect: Dialect): string => (isFromSource(request) ? sourceText(dialect, request.of) : '');

const isFromSource = ({ typescript, hasTsx, of, library }: PoolRequest): boolean => typescript && hasTsx && (of === 'threads' || library === 'workerpool');

function importsOf({ library, of, typescript }: PoolRequest, { use, isEsm }: Dialect): string {
  const lines = [...(isEsm ? [use('{ fileURLToPath }', 'node:url')] : []), ...(library === 'workerpool' && of === 'threads' ? [use('{ isMainThread }', 'node:worker_threads')] : [])];
  // Without `esModuleInterop` there is no default of a CommonJS package.
  const name = { piscina: '{ Piscina }', tinypool: '{ Tinypool }', workerpool: typescript ? '* as workerpool' : 'workerpool' }[library];
  return [...lines, use(name, library)].join('\n');
}

const TYPES = `type Copied = { readonly value: unknown; readonly isBuffer: boolean };
type Request = { readonly module: string; readonly name: string; readonly args: readonly Copied[] };
${FAILURE_TYPE}
type Outcome = { readonly value: Copied } | { readonly error: unknown; readonly failure: Failure };`;

function poolVariable({ library }: PoolRequest, typed: (annotation: string) => string): string {
  return `let pool${typed({ piscina: ': Piscina | undefined', tinypool: ': Tinypool | undefined', workerpool: ': workerpool.Pool | undefined' }[library])};`;
}

function runText(request: PoolRequest, { exported, self, isEsm }: Dialect, typed: (annotation: string) => string): string {
  const module = isEsm ? 'URL' : 'string';
  return `/** Runs a function that a module exports ${request.of === 'threads' ? 'on a worker thread' : 'in another process'}. Its arguments and its result are copied. */
${exported}async function run${typed('<T>')}(module${typed(`: ${module}`)}, name${typed(': string')}, args${typed(': readonly unknown[]')})${typed(': Promise<T>')} {
  ${makingText(request, self)}
  const request${typed(': Request')} = { module${isEsm ? ': module.href' : ''}, name, args: args.map(packed) };
  const outcome${typed(': Outcome')} = await ${askText(request)};
  if ('value' in outcome) return unpacked(outcome.value)${typed(' as T')};
  throw restored(outcome.error, outcome.failure);
}`;
}

function makingText(request: PoolRequest, self: string): string {
  const { library, of, maxThreads, typescript } = request;
  // In JavaScript nothing newer than async functions and spread, which linters of old projects read.
  const [kept, idle] = typescript ? ['??=', '10_000'] : ['= pool ||', '10000'];
  if (library === 'workerpool') {
    const kind = of === 'threads' ? `workerType: 'thread'${isFromSource(request) ? ', workerThreadOpts: fromSource' : ''}` : `workerType: 'process', forkArgs: ['pool-worker'], forkOpts: { serialization: 'advanced'${isFromSource(request) ? ', ...fromSource' : ''} }`;
    return `pool ${kept} workerpool.pool(${self}, { ${kind}, maxWorkers: ${maxThreads} });`;
  }
  const runtime = of === 'threads' ? '' : "runtime: 'child_process', serialization: 'advanced', ";
  const maker = library === 'piscina' ? 'Piscina' : 'Tinypool';
  return `pool ${kept} new ${maker}({ filename: ${self}, ${runtime}${isFromSource(request) ? '...fromSource, ' : ''}minThreads: 0, maxThreads: ${maxThreads}, idleTimeout: ${idle} });`;
}

const askText = ({ library }: PoolRequest): string => (library === 'workerpool' ? `asked(pool, request)` : `pool.run(request, { name: 'call' })`);

function callText(of: PoolRequest['of'], { exported, load }: Dialect, typed: (annotation: string) => string): string {
  return `/** What the ${of === 'threads' ? 'worker threads' : 'processes'} do. */
${exported}async function call({ module, name, args }${typed(': Request')})${typed(': Promise<Outcome>')} {
  try {
    const tasks = ${load};
    return { value: packed(await tasks[name](...args.map(unpacked))) };
  } catch (error) {
    return { error, failure: failureOf(error) };
  }
}`;
}

function copyText(typed: (annotation: string) => string): string {
  return `// A Buffer is copied as the Uint8Array that it is.
function packed(value${typed(': unknown')})${typed(': Copied')} {
  return { value, isBuffer: Buffer.isBuffer(value) };
}

function unpacked({ value, isBuffer }${typed(': Copied')})${typed(': unknown')} {
  return isBuffer${typed(' && value instanceof Uint8Array')} ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}`;
}

/** Idle threads of workerpool hold the process open, so they are let go when nothing is left to do. */
function closing({ library, of, typescript }: PoolRequest, dialect: Dialect): string {
  const exports = dialect.exports('run, call');
  if (library !== 'workerpool') return exports;
  const typed = annotator(typescript);
  const ask = `async function asked(threads${typed(': workerpool.Pool')}, request${typed(': Request')})${typed(': Promise<Outcome>')} {
  try {
    return await threads.exec('call', [request]);
  } finally {
    const { activeTasks, pendingTasks } = threads.stats();
    if (activeTasks + pendingTasks === 0) await threads.terminate();
  }
}`;
  return [ask, ...(exports === '' ? [] : [exports]), `if (${of === 'threads' ? '!isMainThread' : "process.argv[2] === 'pool-worker'"}) workerpool.worker({ call });`].join('\n\n');
}
