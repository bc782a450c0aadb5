import type { CallbackModel } from './model.ts';

const shared = { when: 'later-once', result: 'adopted', thrown: 'rejects', context: 'build-task', done: 0, verified: 'gulp 3 (orchestrator) to 5 (async-done 2): a promise that a task returns is waited for' } as const;

/** Tasks, by name or in a row; one that declares a parameter is given a callback. */
export const gulp: readonly CallbackModel[] = [
  { ...shared, id: 'gulp task', calls: { how: 'path', modules: ['gulp'], paths: ['task'] }, callback: { last: true } },
  { ...shared, id: 'gulp tasks in a row', calls: { how: 'path', modules: ['gulp'], paths: ['series', 'parallel'] }, callback: { from: 0 } },
];
