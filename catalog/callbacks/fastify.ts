import type { CallbackModel } from './model.ts';

const VERBS: readonly string[] = 'get post put patch delete all head options'.split(' ');
/** Hooks of a route, beside its handler. */
const HOOKS: readonly string[] = ['onRequest', 'preParsing', 'preValidation', 'preHandler', 'preSerialization', 'onSend', 'onResponse', 'onError'];
const shared = { sends: 1, when: 'later-repeatedly', order: 'independent', context: 'request-handler' } as const;

/** Handlers send or return. Where the promise of one gives nothing and nothing was sent by then, fastify sends an empty answer. */
export const fastify: readonly CallbackModel[] = [
  { ...shared, id: 'fastify route', calls: { how: 'method', modules: ['fastify'], names: VERBS, through: ['register', 'route', ...VERBS] }, callback: { last: true }, result: 'adopted', thrown: 'rejects', verified: 'fastify 5.12: a promise that the handler returns is waited for, its rejection goes to the error handler as a throw does' },
  { ...shared, id: 'fastify hook', calls: { how: 'method', modules: ['fastify'], names: ['addHook', 'setErrorHandler', 'setNotFoundHandler', 'addContentTypeParser'], through: ['register', 'route', ...VERBS] }, callback: { last: true }, result: 'used', thrown: 'rejects', verified: 'fastify 5.12: a hook that is not async has to call its last parameter' },
  { ...shared, id: 'fastify route with options', calls: { how: 'method', modules: ['fastify'], names: ['route'], through: ['register', ...VERBS] }, callback: { option: 'handler', of: 0 }, result: 'adopted', thrown: 'rejects', verified: 'as a route of its own verb' },
  ...HOOKS.flatMap((option): CallbackModel[] => [
    { ...shared, id: `fastify ${option} of a route`, calls: { how: 'method', modules: ['fastify'], names: VERBS, through: ['register', 'route', ...VERBS] }, callback: { option, of: 1 }, listed: true, result: 'used', thrown: 'rejects', verified: 'as a hook' },
    { ...shared, id: `fastify ${option} of a route with options`, calls: { how: 'method', modules: ['fastify'], names: ['route'], through: ['register', ...VERBS] }, callback: { option, of: 0 }, listed: true, result: 'used', thrown: 'rejects', verified: 'as a hook' },
  ]),
];
