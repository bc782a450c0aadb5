import type { CallbackModel } from './model.ts';

const shared = { when: 'later-once', result: 'adopted', thrown: 'rejects', context: 'callback', order: 'independent', verified: 'documentation of the packages' } as const;

/** What starts functions one after the other, or a few at once, and gives promises of what they return. */
export const limits: readonly CallbackModel[] = [
  { ...shared, id: 'turn of p-limit', calls: { how: 'path', modules: ['p-limit', 'throat', 'limit-concur'], paths: ['()'] }, callback: { argument: 0 } },
  { ...shared, id: 'turn of a queue of promises', calls: { how: 'method', modules: ['p-queue', 'bottleneck', 'async-mutex', 'promise-queue'], names: ['add', 'schedule', 'runExclusive'], through: ['default', 'prototype', 'Mutex', 'Semaphore', 'PQueue'] }, callback: { from: 0 } },
  { ...shared, id: 'turn of async-lock', calls: { how: 'method', modules: ['async-lock'], names: ['acquire'], through: ['default', 'prototype'] }, callback: { argument: 1 }, result: 'used', context: 'callback', done: 0, verified: 'documentation of async-lock: a function that declares a parameter is given a callback, and its promise is not looked at' },
  { ...shared, id: 'mapper of promises', calls: { how: 'path', modules: ['p-map', 'p-map-series', 'p-each-series', 'p-filter', 'p-props'], paths: ['default', 'pMap', 'pMapSkip'] }, callback: { argument: 1 } },
  { ...shared, id: 'generator that yields promises', calls: { how: 'path', modules: ['co', 'bluebird'], paths: ['default', 'wrap', 'coroutine', 'Promise.coroutine'] }, callback: { argument: 0 }, when: 'later-repeatedly' },
  { ...shared, id: 'attempt', calls: { how: 'path', modules: ['p-retry', 'async-retry', 'promise-retry', 'p-try', 'p-times'], paths: ['default'] }, callback: { from: 0 } },
];
