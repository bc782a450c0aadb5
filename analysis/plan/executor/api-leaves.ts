import type { Entry } from '../../../catalog/entry.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Floor } from '../floor.ts';
import type { Policy } from '../policy.ts';
import type { Leaf, SiteKey } from '../site.ts';
import { apiTask, needsThread } from './api-task.ts';
import { assignTasks } from './assign.ts';
import { libraryOf } from './library.ts';
import { setupObstacle, type Found } from './setup.ts';
import type { Task, TaskBody } from './task.ts';

/** A call as a task for a worker thread, or why not; undefined where it needs none, or none was asked for. */
export function threadTask(graph: CallGraph, policy: Policy, module: Module, call: CallSite, entry: Entry, { node }: Floor): TaskBody | Found | undefined {
  const library = libraryOf(policy);
  if (policy.executor === 'none' || library === undefined || !needsThread(entry)) return undefined;
  return setupObstacle(graph.program, library, policy.pool, module, node) ?? apiTask(graph, policy, module, call, entry);
}

/** A leaf and what a thread does for it. */
export interface ThreadLeaf {
  readonly key: SiteKey;
  readonly leaf: Leaf;
  readonly body: TaskBody;
  /** Else that of what it is. */
  readonly name?: string;
}

/** Every such leaf with its task, once all are known. */
export function withTasks(graph: CallGraph, policy: Policy, threads: readonly ThreadLeaf[]): [SiteKey, Leaf & { readonly task: Task }][] {
  const library = libraryOf(policy);
  if (library === undefined) return [];
  const tasks = assignTasks(graph, library, threads.map(({ leaf, body, name }) => ({ source: leaf.finding.file, name: name ?? nameOf(graph, leaf, body), body })));
  return threads.flatMap(({ key, leaf }, index): [SiteKey, Leaf & { readonly task: Task }][] => {
    const task = tasks[index];
    return task === undefined ? [] : [[key, { ...leaf, task }]];
  });
}

function nameOf(graph: CallGraph, { finding }: Leaf, body: TaskBody): string {
  if (body.how === 'api') return body.path.at(-1) ?? (body.imported === 'default' || body.imported === '*' ? body.local : body.imported);
  return graph.program.modules.get(finding.file)?.functions[body.moved.fn]?.name ?? 'task';
}
