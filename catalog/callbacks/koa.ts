import type { CallbackModel } from './model.ts';

const VERBS: readonly string[] = 'get post put patch delete del all head options'.split(' ');
const shared = { listed: true, callback: { from: 0 }, when: 'later-repeatedly', order: 'independent', context: 'request-handler', result: 'adopted', thrown: 'rejects' } as const;

/** Middleware is composed of promises: what it returns is awaited, what it throws rejects. */
export const koa: readonly CallbackModel[] = [
  { ...shared, id: 'koa middleware', calls: { how: 'method', modules: ['koa'], names: ['use'], through: ['prototype'] }, versions: '>=2', verified: 'koa 3.3 (koa-compose): Promise.resolve(fn(context, next)) inside try, a throw becomes a rejection' },
  { ...shared, id: 'koa route', calls: { how: 'method', modules: ['@koa/router', 'koa-router'], names: [...VERBS, 'use'], through: ['prototype', ...VERBS] }, verified: '@koa/router 14: layers are composed as middleware is' },
];
