import type { CallbackModel } from './model.ts';

const shared = { when: 'before-return', result: 'used', thrown: 'propagates', returned: true } as const;

/** What runs a function at once, with something set while it runs. */
export const scopes: readonly CallbackModel[] = [
  { when: 'before-return', result: 'used', thrown: 'propagates', id: 'step of a pipe', calls: { how: 'path', modules: ['fp-ts/function', 'fp-ts/lib/function', 'effect', 'effect/Function', '@effect/data/Function', 'remeda'], paths: ['pipe'] }, callback: { from: 1 }, verified: 'run with fp-ts 2.16, effect 4.1 and remeda 2.62: each is called with what the one before gave, before pipe returns' },
  { ...shared, id: 'run with a store', calls: { how: 'method', modules: ['node:async_hooks'], names: ['run'], through: ['AsyncLocalStorage', 'prototype'] }, callback: { argument: 1 }, verified: 'Node 20.20: run calls the function synchronously and returns what it returns' },
  { ...shared, id: 'run without a store', calls: { how: 'method', modules: ['node:async_hooks'], names: ['exit', 'runInAsyncScope'], through: ['AsyncLocalStorage', 'AsyncResource', 'prototype'] }, callback: { argument: 0 }, verified: 'Node 20.20: the function is called synchronously, its result returned' },
  { ...shared, id: 'span of a trace', calls: { how: 'name', names: ['startActiveSpan'] }, callback: { last: true }, verified: 'OpenTelemetry API 1.9: the function is called synchronously, its result returned' },
  { ...shared, id: 'scope of Sentry', calls: { how: 'path', modules: ['@sentry/node', '@sentry/nextjs', '@sentry/nestjs', '@sentry/bun'], paths: ['startSpan', 'withScope', 'withIsolationScope', 'startSpanManual', 'withActiveSpan'] }, callback: { last: true }, verified: 'Sentry 8: the function is called synchronously, its result returned' },
];
