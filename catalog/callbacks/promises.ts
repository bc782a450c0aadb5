import type { CallbackModel } from './model.ts';

/** Promises, of the language or of another library that follows it. */
export const promiseCallbacks: readonly CallbackModel[] = [
  {
    id: 'promise reaction',
    calls: { how: 'name', names: ['then', 'catch', 'finally'], sure: true },
    callback: { from: 0 },
    when: 'later-once',
    result: 'adopted',
    thrown: 'rejects',
    context: 'promise-reaction',
    verified: 'ECMA-262: a reaction that returns a promise resolves the derived promise with it, one that throws rejects it',
  },
  {
    id: 'promise executor',
    calls: { how: 'global', paths: ['Promise'], constructs: true },
    callback: { argument: 0 },
    when: 'before-return',
    result: 'ignored',
    thrown: 'routed',
    errors: { parameter: 1, name: 'reject' },
    context: 'promise-executor',
    verified: 'ECMA-262: the constructor calls it, drops its result, and calls reject with what it throws',
  },
];
