import type { CallbackModel } from './model.ts';

const ITERATEES: readonly string[] =
  'forEach each forEachRight eachRight forIn forInRight forOwn forOwnRight map flatMap flatMapDeep filter reject some any every all find findIndex findLast findLastIndex findKey reduce inject reduceRight sortBy orderBy groupBy countBy keyBy indexBy partition mapValues mapKeys pickBy omitBy sumBy minBy maxBy meanBy uniqBy uniq times dropWhile takeWhile remove transform attempt tap thru'.split(' ');
const LIBRARIES: readonly string[] = ['lodash', 'lodash-es', 'underscore'];
const shared = { callback: { from: 0 }, when: 'before-return', result: 'used', thrown: 'propagates', verified: 'lodash 4.17, underscore 1.13: called for each element before the function returns' } as const;

const DELAYS: readonly string[] = ['debounce', 'throttle', 'delay', 'defer'];
const delayed = { callback: { argument: 0 }, when: 'later-repeatedly', result: 'used', thrown: 'crashes', order: 'serial', context: 'timer', verified: 'lodash 4.17: called by a timer, and by throttle at once as well; the last result is kept' } as const;

/** Iteratees and predicates, which are called at once and for their results; and what waits a while. */
export const lodash: readonly CallbackModel[] = [
  { ...shared, id: 'lodash iteratee', calls: { how: 'path', modules: LIBRARIES, paths: [...ITERATEES, ...ITERATEES.map((name) => `().${name}`), ...ITERATEES.map((name) => `chain.().${name}`)] } },
  ...ITERATEES.map((name): CallbackModel => ({ ...shared, id: `lodash ${name}`, calls: { how: 'path', modules: [`lodash/${name}`, `lodash/${name}.js`, `lodash.${name.toLowerCase()}`], paths: ['default'] } })),
  { ...delayed, id: 'delayed by lodash', calls: { how: 'path', modules: LIBRARIES, paths: DELAYS } },
  { ...delayed, id: 'delayed by a package for it', calls: { how: 'path', modules: [...DELAYS.flatMap((name) => [`lodash/${name}`, `lodash/${name}.js`, `lodash.${name}`]), 'debounce', 'throttle', 'p-debounce', 'p-throttle', 'perfect-debounce', 'just-debounce-it', 'just-throttle'], paths: ['default', 'debounce', 'throttle'] } },
  { ...delayed, id: 'delayed by throttle-debounce', calls: { how: 'path', modules: ['throttle-debounce'], paths: ['debounce', 'throttle'] }, callback: { from: 1 } },
];
