import type { CallbackModel } from './model.ts';

const OPERATORS: readonly string[] = 'map tap filter switchMap mergeMap flatMap concatMap exhaustMap catchError finalize reduce scan expand takeWhile skipWhile groupBy distinctUntilChanged debounce buffer window defer defaultIfEmpty throwIfEmpty'.split(' ');

/** What gives values as time passes, and what leads to it. */
const SOURCES: readonly string[] = 'interval timer fromEvent fromEventPattern merge Subject BehaviorSubject ReplaySubject prototype pipe asObservable'.split(' ');

/** Run for each value, whenever one comes. */
export const observables: readonly CallbackModel[] = [
  { id: 'operator of rxjs', calls: { how: 'path', modules: ['rxjs', 'rxjs/operators'], paths: OPERATORS }, callback: { from: 0 }, when: 'later-repeatedly', result: 'used', thrown: 'crashes', order: 'serial', context: 'callback', verified: 'rxjs 7: an operator calls its function synchronously for each value, and needs what it returns' },
  { id: 'subscriber of rxjs', calls: { how: 'method', modules: ['rxjs'], names: ['subscribe'], through: SOURCES }, callback: { argument: 0 }, when: 'later-repeatedly', result: 'ignored', thrown: 'crashes', order: 'serial', context: 'event-listener', verified: 'rxjs 7: what a subscriber returns is dropped, and what it throws is thrown again by a timer' },
];
