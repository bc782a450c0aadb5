/**
 * One fact about the outside world: an API that blocks the event loop, and what to use instead.
 * Entries are plain data without functions: a contributor adds a package without knowing how programs are analysed.
 */
export interface Entry {
  /** `module#path`, for packages `npm:module@versions#path`: `node:fs#readFileSync`, `npm:rimraf@<4#sync`. Unique, stable, and what `allow` in a configuration names. */
  readonly id: string;
  /** Module specifier with its scheme for Node's own (`node:fs`), the bare package or subpath otherwise (`csv-parse/sync`), `globalThis` for globals. */
  readonly module: string;
  /**
   * Dotted path from the module's namespace: `readFileSync`, `realpathSync.native`, `DatabaseSync.prototype.exec`.
   * The default export and `module.exports` are one: `default` is that value itself, its members are written without it.
   * So `sync` is `require('globby').sync`, `globby.sync` of a default import and `import { sync }`; `lookup` in index.ts does this.
   * `()` stands for a call: `cosmiconfigSync.().search` is a method of what `cosmiconfigSync()` gives.
   */
  readonly path: string;
  /** How code must use the path for the entry to apply. */
  readonly match: Match;
  readonly kind: Kind;
  /** npm range of package versions it holds for; absent = all. */
  readonly versions?: string;
  /** Lowest Node version that has the API (`22.0.0`), for Node's own; absent = older than 14. Odd release lines are not told apart. */
  readonly since?: string;
  readonly instead: Instead;
  /** Arguments that change what the call means. Checked in order; the first that applies decides. */
  readonly guards?: readonly Guard[];
  /** How errors differ between this form and the one in `instead`. */
  readonly errors: ErrorSemantics;
  /** Does the asynchronous form free the event loop? `chunked`: in slices; `unknown`: not measured. */
  readonly frees: 'yes' | 'no' | 'chunked' | 'unknown';
  /** First preset that reports it; `off` = known, never reported unless the user asks. */
  readonly preset: 'recommended' | 'strict' | 'off';
  /** From this value of an argument on, a number that the text tells, another preset reports it: `randomBytes(16)` costs nothing, `randomBytes(1e7)` does. */
  readonly large?: { readonly argument: number; readonly from: number; readonly preset: Entry['preset'] };
  /** Argument that is the path of a file, or what lies in it: given a Buffer it reads nothing. */
  readonly orBuffer?: number;
  /** It returns a promise or takes a callback, and does its work on the calling thread all the same: `no-fake-async` reports it. */
  readonly fakeAsync?: true;
  /** What it does to files, for the analysis of hazards. Absent = touches no file. */
  readonly files?: FileEffect;
  /** Class that the result is an instance of, as `module#path`, so that its blocking methods are found: `node:fs#Dir`, `better-sqlite3#default`. */
  readonly returns?: string;
  /** What a call takes and gives, where another thread may do it; absent = not known. */
  readonly task?: TaskShape;
  /** It makes something that stays on the thread which made it, or asks such a thing for what can be copied: arguments, and a result that is data or another such thing. */
  readonly handle?: 'opens' | 'asks';
  /** Of what asks such a thing: the argument that is a function, which has to run on that thread, too. */
  readonly runs?: number;
  /** TypeScript: of what opens a handle, the type of that; of a method with type parameters, the type of the form of it that gives a promise. `$` is the module. */
  readonly typed?: string;
  /** Argument that holds SQL. */
  readonly sql?: number;
  /** Operating system that alone has it. */
  readonly only?: 'darwin';
  /** What else a reader should know, one or two sentences. */
  readonly notes?: string;
  /** What was run to verify the entry, or how else it is known. */
  readonly verified: string;
}

export type Kind = 'fs' | 'subprocess' | 'cpu' | 'sleep' | 'network' | 'db' | 'prompt';

/**
 * - `call`: calling the path, however it was imported.
 * - `new`: constructing it.
 * - `no-callback`: calling it without the callback that makes it asynchronous; `arity` counts the arguments it then has at most,
 *   none of them a function (`randomInt(1, cb)` has two and does not block).
 * - `option`: calling it with an option or argument of this value (`{ sync: true }`).
 * - `method`: calling a method of an instance; `path` holds `prototype`. A static method is a `call`, and so is a method of what a call gives.
 */
export type Match =
  | { readonly how: 'call' | 'new' | 'method' }
  | { readonly how: 'no-callback'; readonly arity: number }
  | { readonly how: 'option'; readonly argument: number; readonly option?: string; readonly equals: boolean | string | number };

/** What a migration writes, or why it writes nothing. */
export type Instead =
  /** A function that returns a promise. */
  | ({ readonly form: 'promise' } & AsyncCall)
  /** A callback function, wrapped by `util.promisify`. */
  | ({ readonly form: 'promisify' } & AsyncCall)
  /**
   * A small function written into the user's module that takes the same arguments and keeps result and error shape,
   * with every option of the synchronous form; `name` picks it among the planner's adapters.
   */
  | { readonly form: 'adapter'; readonly name: AdapterName; readonly plain?: PlainCall }
  /** An async iterator whose items, collected, are the result. */
  | ({ readonly form: 'async-iterator' } & AsyncCall)
  /** A method, of the same object, that returns a promise; `path` names its class: `Dir.prototype.read`. */
  | ({ readonly form: 'method' } & AsyncCall)
  /** No native form: hand it to a pool of worker threads. */
  | { readonly form: 'executor'; readonly why: string }
  /** A known way that needs a person: stream, event, another library. */
  | { readonly form: 'manual'; readonly how: string }
  /** Nothing to use instead. */
  | { readonly form: 'none'; readonly why: string };

/** What crosses the border between threads: what can be copied is the same there, functions and instances are not. */
export interface TaskShape {
  /** Arguments (0-based) that may hold functions or instances, so that a call has to show its own; all others are data, or no argument that the API accepts. */
  readonly inspect?: readonly number[];
  readonly gives: 'data' | 'instance';
  /** Functions of the module that change how it works: what they set on one thread, no other knows. Dotted paths. */
  readonly configuredBy?: readonly string[];
  /** Microseconds that a usual call takes, where that is less than a millisecond. */
  readonly micros?: number;
}

export type AdapterName = 'exists' | 'statIfThere' | 'lstatIfThere' | 'exec' | 'execFile' | 'spawn' | 'crossSpawn' | 'execa' | 'execaCommand' | 'execaDefault' | 'execaDefaultCommand';

/** The platform's own function next to an adapter, for calls that can be shown not to need the adapter's care. */
export interface PlainCall extends AsyncCall {
  readonly form: 'promise' | 'promisify';
  /** Options of the synchronous form that it ignores. */
  readonly ignores?: readonly string[];
  /** The synchronous result is true where the promise is fulfilled and false where it is rejected. */
  readonly settles?: 'boolean';
}

export interface AsyncCall {
  readonly module: string;
  /** Dotted path from the module's namespace, `default` for its default export. */
  readonly path: string;
  /** Lowest Node version that has it; absent = wherever the entry holds. */
  readonly since?: string;
  /** npm range of the package versions that have it; absent = wherever the entry holds. */
  readonly versions?: string;
  /** How arguments map. Absent = the same, in the same order. `$0` is the first argument, `$0..` all from the first. */
  readonly args?: string;
  /** How the awaited result maps to the synchronous one. Absent = the same. `$` is the awaited result: `$.stdout`. */
  readonly result?: string;
}

/** When an argument makes the call mean something the asynchronous form does not do. */
export interface Guard {
  readonly argument: number;
  /** Look at this property of an object-literal argument instead of the argument itself. */
  readonly option?: string;
  /** `absent`: the call ends just before this argument, so that a shorter call is not meant. */
  readonly is: 'number' | 'function' | 'present' | 'absent' | 'true' | 'false' | 'object';
  /** What to do when the program does not tell: `allow` where the case is rare and evident when it happens. */
  readonly unknown: 'allow' | 'refuse';
  /** Lowest Node version where the two forms agree again. */
  readonly until?: string;
  /** The callback form, under the name of the asynchronous one, does what is meant here: where the case is sure, it is promisified instead of refused. */
  readonly callbackForm?: 'node:fs';
  /** A function that the module gets does what is meant here: where the case is sure, and the other option is surely not true, it is called instead of a refusal. */
  readonly adapter?: { readonly name: AdapterName; readonly unless: string };
  /** Refusal slug, see docs/refusals. */
  readonly refuse: 'file-descriptor' | 'unsupported-option' | 'callback-form';
  /** One sentence: why the two forms differ here. */
  readonly why: string;
}

/**
 * - `same`: code, errno, syscall, path and message are equal, thrown becomes rejected.
 * - `differs`: the fields in `fields` differ; `note` says how.
 */
export type ErrorSemantics =
  | { readonly as: 'same' }
  | { readonly as: 'differs'; readonly fields: readonly string[]; readonly note: string }
  | { readonly as: 'unknown' };

/** Which arguments name files that are read or written (a path, a descriptor, a pattern), 0-based. */
export interface FileEffect {
  readonly reads?: readonly number[];
  readonly writes?: readonly number[];
  /** Only asks whether or what the file is (`exists`, `stat`, `access`). */
  readonly checks?: readonly number[];
  /** Doing it twice, or beside another doing it, gives the same state: always, or with this option set (`recursive`, `force`). */
  readonly idempotent?: 'always' | { readonly option: string };
  /** What is there stays, and more is put behind it: appending commutes with other appending. */
  readonly appends?: true;
  /** Of `writes`: what is gone afterwards, with all that lies in it. */
  readonly removes?: readonly number[];
  /** Index of the argument whose content lands in the file. */
  readonly data?: number;
}
