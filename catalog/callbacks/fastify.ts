import type { CallbackModel } from './model.ts';

const VERBS: readonly string[] = 'get post put patch delete all head options'.split(' ');
/** Hooks of a route, beside its handler. */
const HOOKS: readonly string[] = ['onRequest', 'preParsing', 'preValidation', 'preHandler', 'preSerialization', 'onSend', 'onResponse', 'onError'];
const EVENTS: readonly string[] = [...HOOKS, 'onTimeout', 'onRequestAbort'];
const shared = { sends: 1, when: 'later-repeatedly', order: 'independent', context: 'request-handler' } as const;

/** A plugin is handed the server, which its own file does not show. */
const named = { ...shared, result: 'used', thrown: 'routed', verified: 'by the name alone, which servers have for what they do for each request' } as const;

/** Handlers send or return. Where the promise of one gives nothing and nothing was sent by then, fastify sends an empty answer. */
export const fastify: readonly CallbackModel[] = [
  { ...shared, id: 'fastify route', calls: { how: 'method', modules: ['fastify'], names: VERBS, through: ['register', 'route', ...VERBS] }, callback: { last: true }, result: 'adopted', thrown: 'rejects', verified: 'fastify 5.12: a promise that the handler returns is waited for, its rejection goes to the error handler as a throw does' },
  { ...shared, id: 'fastify hook', calls: { how: 'method', modules: ['fastify'], names: ['addHook', 'setErrorHandler', 'setNotFoundHandler', 'addContentTypeParser'], through: ['register', 'route', ...VERBS] }, callback: { last: true }, result: 'used', thrown: 'rejects', verified: 'fastify 5.12: a hook that is not async has to call its last parameter' },
  { ...shared, id: 'fastify route with options', calls: { how: 'method', modules: ['fastify'], names: ['route'], through: ['register', ...VERBS] }, callback: { option: 'handler', of: 0 }, result: 'adopted', thrown: 'rejects', verified: 'as a route of its own verb' },
  { ...shared, id: 'fastify handler of a route', calls: { how: 'method', modules: ['fastify'], names: VERBS, through: ['register', 'route', ...VERBS] }, callback: { option: 'handler', of: 1 }, result: 'adopted', thrown: 'rejects', verified: 'as a route of its own verb' },
  { ...named, id: 'handler of a route by name', calls: { how: 'name', names: VERBS, route: 'required' }, callback: { option: 'handler', of: 1 } },
  ...HOOKS.flatMap((option): CallbackModel[] => [
    { ...shared, id: `fastify ${option} of a route`, calls: { how: 'method', modules: ['fastify'], names: VERBS, through: ['register', 'route', ...VERBS] }, callback: { option, of: 1 }, listed: true, result: 'used', thrown: 'rejects', verified: 'as a hook' },
    { ...named, id: `${option} of a route by name`, calls: { how: 'name', names: VERBS, route: 'required' }, callback: { option, of: 1 }, listed: true },
    { ...named, id: `${option} of a route with options by name`, calls: { how: 'name', names: ['route'] }, callback: { option, of: 0 }, listed: true },
    { ...shared, id: `fastify ${option} of a route with options`, calls: { how: 'method', modules: ['fastify'], names: ['route'], through: ['register', ...VERBS] }, callback: { option, of: 0 }, listed: true, result: 'used', thrown: 'rejects', verified: 'as a hook' },
  ]),
  { ...named, id: 'hook of a server by name', calls: { how: 'name', names: ['addHook'], events: EVENTS }, callback: { last: true } },
  { ...named, id: 'rest of a server by name', calls: { how: 'name', names: ['setErrorHandler', 'setNotFoundHandler', 'addContentTypeParser'] }, callback: { last: true } },
  { ...named, id: 'route with options by name', calls: { how: 'name', names: ['route'] }, callback: { option: 'handler', of: 0 }, listed: true },
];
