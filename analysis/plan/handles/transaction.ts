import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Task, TaskBody } from '../executor/task.ts';
import type { Policy } from '../policy.ts';
import type { SiteKey } from '../site.ts';
import type { HandleClasses } from './handle-classes.ts';

/** `database.transaction(fn)` whose function can run on the connection's thread. */
export interface Transaction {
  readonly key: SiteKey;
  readonly module: Module;
  readonly call: CallSite;
  /** What the worker module exports it as. */
  readonly name: string;
  readonly body: Extract<TaskBody, { how: 'transaction' }>;
}

/** With its place in a worker module. */
export interface PlacedTransaction extends Transaction {
  readonly task: Task;
}

/** What is asked about a transaction. */
export interface Transacting {
  readonly graph: CallGraph;
  readonly policy: Policy;
  readonly classes: HandleClasses;
}

/** The code that leaves its module with it. */
export const goneWith = ({ body: { moved } }: Transaction): Range[] => [moved.statement, ...moved.carried.map(({ statement }) => statement)];

/** Made and called at once: what its function captures is what it is when it is made. */
export const isCalledAtOnce = (module: Module, { use }: CallSite): boolean => use.how === 'callee' || (use.how === 'member' && module.members[use.member ?? -1]?.use.how === 'callee');
