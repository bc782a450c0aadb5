import type { CallbackModel } from './model.ts';

const VERBS: readonly string[] = 'get post put patch delete all head options'.split(' ');
const THROUGH: readonly string[] = ['Router', 'route', 'use', 'param', ...VERBS];
const LIBRARIES: readonly string[] = ['express'];

const shared = { when: 'later-repeatedly', context: 'request-handler', order: 'independent', listed: true } as const;
const routed = { ...shared, result: 'ignored', thrown: 'routed', errors: { parameter: 2, name: 'next', ofFour: 3 }, verified: 'express 4.22: a layer calls next with what a handler throws, and drops what it returns' } as const;
const adopted = { ...shared, result: 'adopted', thrown: 'rejects', versions: '>=5', verified: 'express 5.3: a layer calls next with what a handler throws and with the rejection of a promise that it returns' } as const;

/** Handlers and middleware. Error handlers, which have four parameters, take `next` as the last of them. */
export const express: readonly CallbackModel[] = [
  { ...adopted, id: 'express 5 route', calls: { how: 'method', modules: LIBRARIES, names: VERBS, through: THROUGH }, callback: { from: 0 } },
  { ...adopted, id: 'express 5 middleware', calls: { how: 'method', modules: LIBRARIES, names: ['use'], through: THROUGH }, callback: { from: 0 } },
  { ...routed, id: 'express 4 route', calls: { how: 'method', modules: LIBRARIES, names: VERBS, through: THROUGH }, callback: { from: 0 } },
  { ...routed, id: 'express 4 middleware', calls: { how: 'method', modules: LIBRARIES, names: ['use'], through: THROUGH }, callback: { from: 0 } },
  { ...shared, id: 'express parameter', calls: { how: 'method', modules: LIBRARIES, names: ['param'], through: THROUGH }, callback: { argument: 1 }, result: 'used', thrown: 'routed', errors: { parameter: 2, name: 'next' }, verified: 'express 5.3: called for each request whose path has the parameter' },
  { ...shared, id: 'express template engine', calls: { how: 'method', modules: LIBRARIES, names: ['engine'] }, callback: { argument: 1 }, result: 'used', thrown: 'routed', context: 'callback', verified: 'express 5.3: called for each page that is rendered, its result dropped' },
  { ...shared, id: 'route by name', calls: { how: 'name', names: [...VERBS, 'use', 'route'], route: 'required' }, callback: { from: 1 }, result: 'ignored', thrown: 'routed', verified: 'by the name and the path alone: which library it is, and what it does with a rejection, is not known' },
  { ...shared, id: 'middleware by name', calls: { how: 'name', names: ['use'], route: 'optional' }, callback: { from: 0 }, result: 'ignored', thrown: 'routed', verified: 'as a route by name' },
];
