import type { CallbackModel } from './model.ts';

/** Tasks of Grunt are over when they return, unless they asked for `this.async()`. */
export const grunt: readonly CallbackModel[] = [
  {
    id: 'grunt task',
    calls: { how: 'name', names: ['registerTask', 'registerMultiTask'] },
    callback: { last: true },
    when: 'later-once',
    result: 'used',
    thrown: 'rejects',
    context: 'build-task',
    verified: 'grunt 1.6: the result says whether the task failed; without this.async() the next task starts at once',
  },
];
