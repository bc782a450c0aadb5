import type { CallbackModel } from './model.ts';

const SERVER: readonly string[] = ['server', 'Server', 'prototype'];
const shared = { when: 'later-repeatedly', order: 'independent', context: 'request-handler', thrown: 'rejects' } as const;

/** Handlers give the response, or a promise of it. */
export const hapi: readonly CallbackModel[] = [
  ...['handler', 'options.handler', 'config.handler'].map((option): CallbackModel => ({
    ...shared,
    id: option === 'handler' ? 'hapi route' : `hapi route by ${option}`,
    calls: { how: 'method', modules: ['@hapi/hapi'], names: ['route'], through: SERVER },
    callback: { option, of: 0 },
    listed: true,
    result: 'adopted',
    verified: '@hapi/hapi 21.4: the result of the handler is awaited inside try',
  })),
  { ...shared, id: 'hapi extension', calls: { how: 'method', modules: ['@hapi/hapi'], names: ['ext'], through: SERVER }, callback: { argument: 1 }, result: 'used', verified: 'documentation of @hapi/hapi: called for each request that reaches the point' },
];
