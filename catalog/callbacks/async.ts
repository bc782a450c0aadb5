import type { CallbackModel } from './model.ts';

const ITERATEES: readonly string[] =
  'each forEach eachSeries forEachSeries eachLimit forEachLimit eachOf eachOfSeries eachOfLimit map mapSeries mapLimit filter filterSeries filterLimit reject some every detect detectSeries concat concatSeries reduce sortBy times timesSeries whilst doWhilst until doUntil forever retry queue priorityQueue cargo waterfall series parallel parallelLimit auto'.split(' ');

/** Steps that say by a callback when they are done. */
export const asyncLibrary: readonly CallbackModel[] = [
  {
    id: 'async.js step',
    calls: { how: 'path', modules: ['async', 'neo-async'], paths: ITERATEES },
    callback: { from: 0 },
    when: 'later-repeatedly',
    result: 'used',
    thrown: 'crashes',
    reflects: true,
    listed: true,
    context: 'callback',
    verified: 'async 3.2: wrapAsync looks at Symbol.toStringTag, and an async function gets no callback',
  },
];
