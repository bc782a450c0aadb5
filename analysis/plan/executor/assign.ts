import type { CallGraph } from '../../program/call-graph.ts';
import { ownerOf } from '../public.ts';
import { existingPool } from './existing-pool.ts';
import { poolFile, workerFile } from './places.ts';
import type { Library } from './library.ts';
import type { Task, TaskBody } from './task.ts';

/** Something for a worker thread, before it is said where it goes. */
export interface TaskRequest {
  readonly source: string;
  readonly name: string;
  readonly body: TaskBody;
}

/** Gives every task its module and a name in it: one worker module for each source module, one pool for each package. Equal tasks of one module are one. */
export function assignTasks(graph: CallGraph, library: Library, requests: readonly TaskRequest[]): Task[] {
  const { program } = graph;
  const named = new Map<string, string>();
  const users = new Map<string, string[]>();
  for (const { source } of requests) {
    const dir = ownerOf(program, source)?.dir ?? '';
    users.set(dir, [...(users.get(dir) ?? []), source]);
  }
  const poolOf = (source: string): string => {
    const owner = ownerOf(program, source);
    const own = users.get(owner?.dir ?? '') ?? [source];
    return existingPool(graph, library, owner) ?? (owner === undefined ? source : poolFile(program, owner, own));
  };
  return requests.map(({ source, name, body }) => ({ file: workerFile(program, source), source, name: nameIn(named, source, name, body), pool: poolOf(source), body }));
}

/** The same code under one name, other code under others. */
function nameIn(named: Map<string, string>, source: string, wanted: string, body: TaskBody): string {
  const what = body.how === 'api' ? `${body.specifier}#${[body.imported, ...body.path].join('.')}` : `function ${body.moved.fn}`;
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted}${n}`;
    const holder = named.get(`${source} ${name}`);
    if (holder === undefined) named.set(`${source} ${name}`, what);
    if (holder === undefined || holder === what) return name;
  }
}
