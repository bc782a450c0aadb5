import type { CallbackModel } from './model.ts';

const shared = {
  callback: { last: true },
  when: 'later-once',
  result: 'adopted',
  thrown: 'rejects',
  context: 'build-task',
  verified: 'jake 12.10: what depends on a task begins when the promise of its action is fulfilled, and a rejection fails the task as a throw does',
} as const;

/** Tasks of Jake. One with options may have to call `complete()`, so none are looked at. */
export const jake: readonly CallbackModel[] = [
  { ...shared, id: 'jake task', calls: { how: 'global', paths: ['task', 'file', 'jake.task', 'jake.file'], in: 'jakefiles', plain: true } },
  { ...shared, id: 'jake task, imported', calls: { how: 'path', modules: ['jake'], paths: ['task', 'file'], plain: true } },
];
