import type { CallbackModel } from './model.ts';

const shared = { callback: { argument: 0 }, result: 'ignored', thrown: 'crashes', context: 'timer', verified: 'Node 20.20: what a callback throws, and a rejection of an async one, both end the process with exit code 1' } as const;

const LATER: readonly string[] = ['setTimeout', 'setImmediate'];
const NEXT: readonly string[] = ['queueMicrotask', 'process.nextTick'];

/** Timers fire from the event loop; what was queued for the same tick keeps its order only if each part is done at once. */
export const timers: readonly CallbackModel[] = [
  { ...shared, id: 'timer', calls: { how: 'global', paths: LATER }, when: 'later-once', order: 'independent' },
  { ...shared, id: 'imported timer', calls: { how: 'path', modules: ['node:timers'], paths: LATER }, when: 'later-once', order: 'independent' },
  { ...shared, id: 'interval', calls: { how: 'global', paths: ['setInterval'] }, when: 'later-repeatedly', order: 'serial' },
  { ...shared, id: 'imported interval', calls: { how: 'path', modules: ['node:timers'], paths: ['setInterval'] }, when: 'later-repeatedly', order: 'serial' },
  { ...shared, id: 'end of this tick', calls: { how: 'global', paths: NEXT }, when: 'later-once', order: 'serial' },
  { ...shared, id: 'end of this tick, imported', calls: { how: 'path', modules: ['node:process'], paths: ['nextTick'] }, when: 'later-once', order: 'serial' },
  { ...shared, id: 'end of this tick by name', calls: { how: 'name', names: ['nextTick'] }, when: 'later-once', order: 'serial' },
];
