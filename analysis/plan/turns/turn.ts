import type { FnKey } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';

/** A function whose activations wait for each other, and for those of the others in its section. */
export interface Turn {
  readonly key: FnKey;
  readonly module: Module;
  readonly fn: number;
  /** The file that holds the queue of its section. */
  readonly queue: string;
  /** All functions of its section, those too that run only within the turns of others. */
  readonly section: readonly FnKey[];
  /** Functions that do the same at once, beside it, and wait for nobody: synchronous forms that stay. */
  readonly hasSyncForms: boolean;
}

/** Two functions of which one must not run while the other waits. */
export interface Pair {
  readonly keys: readonly FnKey[];
  readonly hasSyncForms: boolean;
}
