import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import { ownerOf } from '../references/public.ts';
import { sharedFile, workerFile } from '../write/places.ts';
import { existingConnection, existingPool } from './existing-pool.ts';
import type { Library } from './library.ts';
import type { Task, TaskBody } from './task.ts';

/** Something for a worker thread, before it is said where it goes. */
export interface TaskRequest {
  readonly source: string;
  readonly name: string;
  readonly body: TaskBody;
}

/** Gives every task its module and a name in it: one worker module for each source module, one pool for each package, or two where it has modules of both systems, which tell it by a URL or a path what to load. Equal tasks of one module are one. */
export function assignTasks(graph: CallGraph, library: Library, requests: readonly TaskRequest[]): Task[] {
  const { program } = graph;
  const named = new Map<string, string>();
  const systemOf = (source: string): Module['emitted'] => program.modules.get(source)?.emitted ?? 'unknown';
  const sharedBy = (request: TaskRequest): string => {
    const owner = ownerOf(program, request.source);
    const system = systemOf(request.source);
    const all = requests.filter(({ source, body }) => ownerOf(program, source) === owner && opens(body) === opens(request.body)).map(({ source }) => source);
    const users = all.filter((source) => systemOf(source) === system);
    const existing = opens(request.body) ? existingConnection(graph, owner, system) : existingPool(graph, library, owner, system);
    const said = users.length === all.length || system === 'unknown' ? undefined : system;
    return existing ?? (owner === undefined ? request.source : sharedFile(program, owner, users, opens(request.body) ? 'connection' : 'pool', said));
  };
  return requests.map((request) => {
    const { source, name, body } = request;
    return { file: workerFile(program, source), source, name: nameIn(named, source, name, body), pool: sharedBy(request), body };
  });
}

/** It is done on the thread of a connection. */
export const opens = (body: TaskBody): boolean => body.how === 'transaction' || (body.how === 'api' && body.opens === true);

/** The same code under one name, other code under others. */
function nameIn(named: Map<string, string>, source: string, wanted: string, body: TaskBody): string {
  const what = body.how === 'api' ? `${body.specifier}#${[body.imported, ...body.path].join('.')}` : `${body.how} ${body.moved.fn}`;
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted}${n}`;
    const holder = named.get(`${source} ${name}`);
    if (holder === undefined) named.set(`${source} ${name}`, what);
    if (holder === undefined || holder === what) return name;
  }
}
