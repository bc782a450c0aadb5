import type { Entry, Instead, Kind } from './entry.ts';
import { entriesOf } from './native.ts';

/**
 * An entry as a user writes it into `unblock.config.json`, or the author of a package into its package.json.
 * Less than an `Entry`: what is left out is the usual.
 */
export interface OwnEntry {
  /** The package, or a file of the project relative to its root; in a package.json the package itself. */
  readonly module?: string;
  /** As in `Entry`: `resizeSync`, `default`, `Image.prototype.save`. */
  readonly path: string;
  readonly kind: Kind;
  readonly versions?: string;
  readonly preset?: Entry['preset'];
  /** Constructing it blocks, instead of calling it. */
  readonly construct?: boolean;
  /** Written by `unblock learn` and verified by nobody yet: its calls are reported, and not migrated. */
  readonly proposed?: boolean;
  /** The asynchronous form: a path of the same module, a sentence that says how, or what it needs. */
  readonly instead?: string | { readonly promise: string } | { readonly promisify: string } | { readonly executor: string } | { readonly manual: string };
}

export const KINDS: readonly string[] = ['fs', 'subprocess', 'cpu', 'sleep', 'network', 'db', 'prompt'] satisfies readonly Kind[];
export const PRESETS: readonly string[] = ['recommended', 'strict', 'off'] satisfies readonly Entry['preset'][];
export const FORMS: readonly string[] = ['promise', 'promisify', 'executor', 'manual'] satisfies readonly Instead['form'][];

/** What is wrong with a value that should be an entry; undefined where nothing is. Fields that nobody knows are left for later versions. */
export function faultOf(value: unknown, module?: string): string | undefined {
  if (!isObject(value)) return 'it must be an object';
  const { module: own = module, path, kind, preset = 'recommended', versions = '*', construct = false, proposed = false, instead } = value;
  if (!isText(own)) return '"module" must name a package or a file';
  if (!isText(path)) return '"path" must name what is exported';
  if (!KINDS.includes(String(kind))) return `"kind" must be one of ${KINDS.join(', ')}`;
  if (!PRESETS.includes(String(preset))) return `"preset" must be one of ${PRESETS.join(', ')}`;
  if (!isText(versions)) return '"versions" must be an npm range';
  if (typeof construct !== 'boolean' || typeof proposed !== 'boolean') return '"construct" and "proposed" must be true or false';
  return instead === undefined || isText(instead) || isForm(instead) ? undefined : `"instead" must be a name, or an object with one of ${FORMS.join(', ')}`;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isForm(value: unknown): boolean {
  const [only, ...others] = isObject(value) ? Object.entries(value) : [];
  return only !== undefined && others.length === 0 && FORMS.includes(only[0]) && isText(only[1]);
}

/** The entries of a list, each completed; what is none is left out. `module` is theirs where they name none. */
export function ownEntries(values: readonly unknown[], module?: string): Entry[] {
  return values.flatMap((value) => (faultOf(value, module) === undefined ? [completed(value as OwnEntry, module)] : []));
}

function completed({ module: own, path, kind, versions, preset = 'recommended', construct = false, proposed = false, instead }: OwnEntry, around: string | undefined): Entry {
  const module = own ?? around ?? '';
  const make = entriesOf({ module, kind, preset, errors: { as: 'unknown' }, frees: 'unknown', verified: proposed ? 'proposed by unblock learn, not verified' : 'said by its author', ...(versions === undefined ? {} : { versions }) });
  return make(path, proposed ? unverified(insteadOf(module, instead)) : insteadOf(module, instead), construct ? { match: { how: 'new' } } : {});
}

/** A migration writes only what somebody has compared. */
function unverified(instead: Instead): Instead {
  if (instead.form !== 'promise' && instead.form !== 'promisify') return instead;
  return { form: 'manual', how: `${instead.path} may be its asynchronous form: compare their results and errors, then take "proposed" out of the entry.` };
}

function insteadOf(module: string, instead: OwnEntry['instead']): Instead {
  if (instead === undefined) return { form: 'none', why: 'No other form was named.' };
  if (typeof instead === 'string') return { form: 'promise', module, path: instead };
  if ('promise' in instead) return { form: 'promise', module, path: instead.promise };
  if ('promisify' in instead) return { form: 'promisify', module, path: instead.promisify };
  return 'executor' in instead ? { form: 'executor', why: instead.executor } : { form: 'manual', how: instead.manual };
}
