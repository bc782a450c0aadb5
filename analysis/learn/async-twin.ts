import type { OwnEntry } from '../../catalog/own-entry.ts';
import { lookupPromise } from '../../catalog/index.ts';
import { promisesOf } from '../findings/awaits/oracle.ts';
import type { CallGraph } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import { takesTheSame } from '../program/parameters.ts';
import { NO_ORACLE } from '../program/type-oracle.ts';
import type { Exported } from './exported-values.ts';

/** What stands beside a blocking export under the name of an asynchronous form. By its name and shape alone: nobody has compared what the two do. */
export interface Twin {
  readonly path: string;
  /** `unknown`: neither a promise nor a callback is seen, or its parameters are others. */
  readonly gives: 'promise' | 'callback' | 'unknown';
  readonly instead: OwnEntry['instead'];
}

/** The asynchronous form among all exports of the package, the most telling name first. */
export function twinOf(graph: CallGraph, exported: Exported, all: readonly Exported[]): Twin | undefined {
  for (const path of twinPaths(exported.path)) {
    const found = all.find((each) => samePath(each.path, path) && isCallable(each) && !isTheSame(each, exported));
    if (found !== undefined) return described(graph, exported, found);
  }
  return undefined;
}

const samePath = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((part, index) => part === b[index]);

const isCallable = ({ value }: Exported): boolean => value.kind === 'function' || value.kind === 'class' || (value.kind === 'external' && value.path.length > 0);

const isTheSame = (a: Exported, b: Exported): boolean => a.value.kind === 'function' && b.value.kind === 'function' && a.value.file === b.value.file && a.value.fn === b.value.fn;

/** The paths under which an asynchronous form of this one would stand, the most telling first: `glob` for `glob.sync`, `read` for `readSync`, `readAsync` for `read`, `promises.read`; `Low` for what `LowSync` has. */
function twinPaths(path: readonly string[]): string[][] {
  const name = path.at(-1) ?? '';
  const around = path.slice(0, -1);
  const base = /^(.+)Sync$/.exec(name)?.[1];
  const beside = base !== undefined ? [base, `${base}Async`, `${base}Promise`] : name === 'sync' ? ['async', 'promise'] : [`${name}Async`, `${name}Promise`];
  const holder = name === 'sync' ? [around] : [];
  const promises = path.length === 0 ? [] : ['promises', 'promise'].map((namespace) => [...around, namespace, base ?? name]);
  const renamed = path.map((part, index) => (index < path.length - 1 ? part.replace(/(.)Sync$/, '$1') : part));
  return [...holder, ...beside.map((each) => [...around, each]), ...promises, ...(samePath(renamed, path) ? [] : [renamed])];
}

/** Streams and iterators too, which are no drop-in form, but asynchronous. */
export function asyncPaths(path: readonly string[]): string[][] {
  const name = path.at(-1) ?? '';
  const base = name === 'sync' ? '' : /^(.+)Sync$/.exec(name)?.[1];
  const others = base === undefined ? [] : ['stream', 'iterate'].map((other) => [...path.slice(0, -1), base === '' ? other : `${base}${other.charAt(0).toUpperCase()}${other.slice(1)}`]);
  return [...twinPaths(path), ...others];
}

function described(graph: CallGraph, exported: Exported, twin: Exported): Twin {
  const path = pathText(twin.path);
  const gives = givesOf(graph, exported, twin);
  // The asynchronous form of a method may be one of another object, which only a person can see.
  if (!isMethod(exported.path) && gives === 'promise') return { path, gives, instead: { promise: path } };
  if (!isMethod(exported.path) && gives === 'callback') return { path, gives, instead: { promisify: path } };
  return { path, gives, instead: { manual: `${path} may be its asynchronous form.` } };
}

const isMethod = (path: readonly string[]): boolean => path.includes('prototype') || path.includes('()');

function givesOf(graph: CallGraph, exported: Exported, { value, certain }: Exported): Twin['gives'] {
  if (value.kind === 'external') return lookupPromise(value.module, value.path.join('.')).length > 0 ? 'promise' : 'unknown';
  const [twin, own] = [functionOf(graph, { value }), functionOf(graph, exported)];
  if (value.kind !== 'function' || twin === undefined || !certain) return 'unknown';
  const same = own === undefined || takesTheSame(withoutCallback(twin), own);
  if (!same) return 'unknown';
  if (promisesOf(graph, NO_ORACLE).ofFunction(value.file, value.fn).is === 'promise') return 'promise';
  return hasCallback(twin) ? 'callback' : 'unknown';
}

function functionOf({ program }: CallGraph, { value }: Pick<Exported, 'value'>): Fn | undefined {
  return value.kind === 'function' ? program.modules.get(value.file)?.functions[value.fn] : undefined;
}

const hasCallback = ({ params }: Fn): boolean => /^(?:cb|callback|done|next)$/i.test(params.at(-1)?.name ?? '');

const withoutCallback = (fn: Fn): Pick<Fn, 'params'> => (hasCallback(fn) ? { params: fn.params.slice(0, -1) } : fn);

/** As the catalogue spells it. */
export function pathText(path: readonly string[]): string {
  return path.length === 0 ? 'default' : path.join('.');
}
