import type { CallbackModel } from './model.ts';

/** Handlers give the response, or a promise of it. */
export const hapi: readonly CallbackModel[] = [
  {
    id: 'hapi route',
    calls: { how: 'method', modules: ['@hapi/hapi'], names: ['route'], through: ['server', 'Server', 'prototype'] },
    callback: { option: 'handler', of: 0 },
    when: 'later-repeatedly',
    order: 'independent',
    context: 'request-handler',
    result: 'adopted',
    thrown: 'rejects',
    verified: '@hapi/hapi 21.4: the result of the handler is awaited inside try',
  },
];
