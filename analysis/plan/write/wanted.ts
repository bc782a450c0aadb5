import type { AsyncCall, Entry } from '../../../catalog/entry.ts';
import type { AdapterPart } from '../adapters/index.ts';
import type { Task } from '../executor/task.ts';
import type { Through } from '../stubs/forwarding.ts';

/** What a migrated call refers to instead of the blocking function. */
export type Wanted =
  | { readonly how: 'import'; readonly module: string; readonly path: string; readonly through?: Through }
  | { readonly how: 'promisify'; readonly module: string; readonly path: string }
  | { readonly how: 'adapter'; readonly name: string; readonly through?: Through }
  /** A function of the module's own that hands its arguments to a worker thread. */
  | { readonly how: 'task'; readonly task: Task };

/** What is written around the call: `(await f(…)).stdout`. */
export interface Replacement {
  readonly wanted: Wanted;
  /** Put after the call, inside the await. */
  readonly after: string;
  /** Put after the awaited value, in parentheses. */
  readonly member: string;
}

/** What replaces a blocking call: for an adapter, the one in `adapter`. `alone`: its only use in the module, so that it may be written out. */
export function replacementFor(entry: Entry, adapter: AdapterPart | undefined, alone: boolean): Replacement | undefined {
  const { instead } = entry;
  switch (instead.form) {
    case 'promise':
    case 'promisify':
      return plain(wantedFrom(instead), instead);
    case 'adapter':
      if (instead.name === 'exists' && alone && instead.plain !== undefined) return { wanted: wantedFrom(instead.plain), after: '.then(() => true, () => false)', member: '' };
      return { wanted: { how: 'adapter', name: adapter ?? instead.name }, after: '', member: '' };
    default:
      return undefined;
  }
}

/** To be called on the object that a variable of the module holds: `fs.promises.readFile`. */
export function reachedThrough(wanted: Wanted, through: Through): Wanted {
  return wanted.how === 'import' || wanted.how === 'adapter' ? { ...wanted, through } : wanted;
}

export function wantedFrom({ form, module, path }: Pick<AsyncCall, 'module' | 'path'> & { readonly form: 'promise' | 'promisify' }): Wanted {
  return { how: form === 'promise' ? 'import' : 'promisify', module, path };
}

function plain(wanted: Wanted, { result }: AsyncCall): Replacement | undefined {
  if (result !== undefined && !result.startsWith('$.') && !result.startsWith('$[')) return undefined;
  return { wanted, after: '', member: result === undefined ? '' : result.slice(1) };
}

/** `readFile from node:fs/promises`, for reports. */
export function wantedWords(wanted: Wanted): string {
  switch (wanted.how) {
    case 'import':
      return wanted.path === 'default' ? wanted.module : `${wanted.path} from ${wanted.module}`;
    case 'promisify':
      return wanted.path === 'default' ? `${wanted.module}, promisified` : `promisify(${wanted.path}) from ${wanted.module}`;
    case 'task':
      return `${wanted.task.name} on a worker thread`;
    case 'adapter':
      return `a local ${wanted.name} that keeps ${wanted.name.endsWith('Output') ? 'the result' : 'result and errors'}`;
  }
}

export function wantedKey(wanted: Wanted): string {
  if (wanted.how === 'task') return `task ${wanted.task.name}`;
  const through = 'through' in wanted ? ` through ${String(wanted.through?.holder)}` : '';
  return wanted.how === 'adapter' ? `adapter ${wanted.name}${through}` : `${wanted.how} ${wanted.module}#${wanted.path}${through}`;
}

