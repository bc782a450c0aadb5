import type { CallbackModel } from './model.ts';

export const LISTENING: readonly string[] = ['on', 'once', 'addListener', 'prependListener', 'addEventListener'];

const called = { callback: { from: 1 }, when: 'later-repeatedly', result: 'ignored', thrown: 'crashes' } as const;
const shared = { ...called, context: 'event-listener' } as const;
const VERIFIED = 'Node 20.20: emit() calls listeners one after the other, drops their results, and does not catch what they throw';

const EXIT_EVENTS = ['exit', 'uncaughtException', 'uncaughtExceptionMonitor', 'unhandledRejection'];

/** Listeners of emitters. Which events end an emitter's life, and which rely on those before, is told by the emitter's maker. */
export const events: readonly CallbackModel[] = [
  {
    ...shared,
    id: 'exit and crash handler',
    calls: { how: 'global', paths: LISTENING.map((name) => `process.${name}`), events: EXIT_EVENTS },
    result: 'used',
    context: 'exit-handler',
    verified: 'Node 20.20: nothing asynchronous runs after `exit`, and a crash handler that waits no longer decides the exit',
  },
  {
    ...shared,
    id: 'exit and crash handler, imported process',
    calls: { how: 'path', modules: ['node:process'], paths: LISTENING, events: EXIT_EVENTS },
    result: 'used',
    context: 'exit-handler',
    verified: 'as the global process',
  },
  { ...shared, id: 'request listener by name', calls: { how: 'name', names: LISTENING, events: ['request'] }, context: 'request-handler', verified: VERIFIED },
  { ...called, id: 'listener of a start by name', calls: { how: 'name', names: LISTENING, events: ['mount', 'listening'] }, verified: 'express 5.1: `mount` is emitted by `use`, while the application is put together; Node 20.20: `listening` comes before the first connection' },
  { ...shared, id: 'listener by name', calls: { how: 'name', names: LISTENING }, verified: VERIFIED },
  { ...shared, id: 'listener to all events by name', calls: { how: 'name', names: ['onAny', 'prependAny', 'onAnyOutgoing', 'onAnyIncoming'] }, callback: { argument: 0 }, verified: 'documentation of socket.io and eventemitter2: called for each event, before the listeners of that event' },
  { ...shared, id: 'listener of an emitter', calls: { how: 'method', modules: ['node:events'], names: LISTENING, through: ['EventEmitter', 'prototype'] }, verified: VERIFIED },
  {
    ...shared,
    id: 'signal handler',
    calls: { how: 'global', paths: ['process.on', 'process.once'], events: ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2'] },
    order: 'independent',
    verified: 'Node 20.20: a signal arrives from the event loop; the process lives on until the handler ends it',
  },
];
