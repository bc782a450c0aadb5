import type { Kind } from '../../catalog/entry.ts';
import type { Edit } from '../edit.ts';

/** A place where the program blocks the event loop, or loses a promise. Plain data: rules, plan and reports read the same. */
export interface Finding {
  /** From content, not from line numbers: stable while other lines move. */
  readonly id: string;
  readonly file: string;
  /** UTF-16 offsets in the text without byte order mark. */
  readonly start: number;
  readonly end: number;
  readonly rule: RuleName;
  /** Catalogue id of the API that blocks or returns the promise; absent for the program's own functions. */
  readonly entry?: string;
  readonly kind: Kind | 'promise';
  /** Version of the package that the API is of, where it is one and known. */
  readonly version?: string;
  /** As the code spells it: `fs.readFileSync`. */
  readonly api: string;
  readonly certainty: 'certain' | 'likely';
  /** It is one of several functions, each of which blocks: nothing that a migration could name, but sure to be reported. */
  readonly whichever?: true;
  readonly context: Context;
  /** From the place reported to the blocking call itself, at least one link. */
  readonly chain: readonly Link[];
  /** First preset that reports it. */
  readonly preset: 'recommended' | 'awaits' | 'strict' | 'off';
  /** Of a promise: what is wrong with it and why, in words. */
  readonly loss?: { readonly what: string; readonly why: string };
  /** typescript-eslint's rules about promises report it too, where they have types. */
  readonly inTypescriptEslint?: true;
  /** Number of the call site in its module; of the call that a function is handed to, where it is handed on as a value; -1 where a promise is read and not made. */
  readonly call: number;
  /** The blocking function is not called here but handed on. */
  readonly asValue?: true;
  /** The arguments do not stand in the call: `bind`, `call`, `apply` or `Reflect.apply` gives them. */
  readonly indirect?: true;
  /** The edits that are safe alone, if any. */
  readonly suggestion?: { readonly message: string; readonly edits: readonly Edit[] };
  /** What stands around it in words, for messages: `in the async function 'load'`. */
  readonly where: string;
  /** What to use instead, in words. */
  readonly instead: string;
}

export type RuleName =
  | 'no-blocking-fs'
  | 'no-blocking-subprocess'
  | 'no-blocking-cpu'
  | 'no-blocking-sleep'
  | 'no-blocking-network'
  | 'no-blocking-db'
  | 'no-blocking-prompt'
  | 'no-blocking-call-chain'
  | 'no-fake-async'
  | 'no-unconsumed-promise'
  | 'no-promise-as-value'
  | 'no-async-callback'
  | 'no-unawaited-return'
  | 'no-promise-thunk'
  | 'no-missing-callback'
  | 'no-executor-per-call'
  | 'no-unclonable-task'
  | 'prefer-promise-api'
  | 'prefer-concurrent-awaits';

/**
 * Where a call runs, by evidence.
 * `must-not-block` contexts are what `where: async` means; `sync-is-right` can never be async; the rest is neither.
 */
export interface Context {
  readonly kind: ContextKind;
  readonly verdict: 'must-not-block' | 'left-alone' | 'sync-is-right' | 'plain';
  /** It is so only if calls of methods on unknown objects mean this one, and not another of the program that has the same name. */
  readonly byName?: true;
}

export type ContextKind =
  | 'async-function'
  | 'promise-executor'
  | 'promise-reaction'
  | 'request-handler'
  | 'event-listener'
  | 'timer'
  | 'callback'
  | 'function'
  | 'module-top-level'
  | 'exit-handler'
  | 'worker'
  | 'test-double'
  | 'command-line-main'
  | 'script'
  | 'shutdown'
  | 'start-up'
  | 'starting'
  | 'plugin-registration'
  | 'build-tool'
  | 'migration'
  | 'config-file'
  | 'test';

export interface Link {
  /** What is called: a function's name or an API. */
  readonly name: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Before its id is made of what it is about. */
export type Unnumbered = Omit<Finding, 'id'>;
