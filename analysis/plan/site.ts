import type { Entry } from '../../catalog/entry.ts';
import type { Finding } from '../findings/finding.ts';
import type { FnKey } from '../program/call-graph.ts';
import type { CallSite, Module } from '../program/module.ts';
import type { Origin } from '../program/origin.ts';
import type { Range } from '../program/structure.ts';
import type { AdapterPart } from './adapters/index.ts';
import type { Task } from './executor/task.ts';
import type { RefusalCode } from './refusals.ts';
import type { Forwarded } from './stubs/forwarding.ts';
import type { ThrowsAssertion } from './test-bodies/assertions.ts';

/** A call that could be awaited: of a blocking API, or of a function of the program that becomes async. */
export interface Site {
  readonly key: SiteKey;
  readonly module: Module;
  readonly call: CallSite;
  /** `load` in `load()`, and in `load.call(x)` and `load.apply(x)`. */
  readonly named: Origin;
  /** The function whose code it is. */
  readonly fn: FnKey;
  readonly leaf?: Leaf;
  /** A promise that nobody takes, or that is taken for its value: to be awaited. */
  readonly dropped?: Finding;
  /** The program's own sync functions that it may call, where it calls nothing else but functions of the program. */
  readonly targets: readonly FnKey[];
  /** The call is an assertion on throws: what it calls is the one target. */
  readonly asserts?: ThrowsAssertion;
  /** The call is of an array method that calls its one target for each item. */
  readonly iterates?: true;
  /** It is awaited together with others, around all of them. */
  readonly together?: true;
  /** Something is written in front of it, so that it begins no line any more. */
  readonly led?: true;
  /** A loop callback between the call and `fn`, lowered to a loop if the call is awaited. */
  readonly loops: readonly number[];
}

export type SiteKey = string;

export const siteKey = (file: string, call: number): SiteKey => `${file}@${call}`;

/** A blocking call with its catalogue entry. */
export interface Leaf {
  readonly finding: Finding;
  readonly entry: Entry;
  /** The adapter that this call needs, where it is one. */
  readonly adapter?: AdapterPart;
  /** Tests have doubles of it, which are to stand for the asynchronous form as well. */
  readonly forwarded?: Forwarded;
  /** What a worker thread does instead, where it is handed to one. */
  readonly task?: Task;
  /** It is asked of the thread that a connection has for itself: by a method of this name, where these files open connections. */
  readonly asks?: { readonly method: string; readonly isOwnCall?: true; readonly openedIn: readonly string[] };
}

/** Why something cannot be done, before it is tied to a call and a chain. */
export interface Obstacle {
  readonly code: RefusalCode;
  readonly message: string;
  readonly hint: string;
  readonly file: string;
  readonly at: Range;
}

/** Where the text that names the function ends: in front of `.call` and `.apply`. */
export function namedEnd({ module, call, named }: Pick<Site, 'module' | 'call' | 'named'>): number {
  const { start, end } = call.calleeRange;
  return named === call.callee ? end : end - (/\s*\??\.\s*(call|apply)$/.exec(module.text.slice(start, end))?.[0].length ?? 0);
}
