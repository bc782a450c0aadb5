import type { CallbackModel } from './model.ts';
import { words } from '../words.ts';

const shared = { when: 'later-once', result: 'adopted', thrown: 'rejects', context: 'callback', order: 'independent', verified: 'run with bluebird 3.7.2: called later, its promise is waited for, and what it throws rejects' } as const;
/** What follows the call finds done what it did at once. */
const atOnce = { ...shared, result: 'used', verified: 'run with bluebird 3.7.2: called before the call returns, which gives a promise' } as const;
const BLUEBIRD: readonly string[] = ['bluebird'];
const ONE_BY_ONE = words('each mapSeries reduce');
/** Begun all at once, if they give promises: what was done in turn would be done side by side. */
const AT_ONCE = words('map filter');
const EACH = [...ONE_BY_ONE, ...AT_ONCE];
const THROUGH = [...EACH, ...words('prototype default resolve all props any some race try attempt method then catch finally tap spread return delay timeout')];

/** What bluebird has beyond the promises of the language. */
export const bluebird: readonly CallbackModel[] = [
  { ...shared, id: 'items of bluebird', calls: { how: 'path', modules: BLUEBIRD, paths: ONE_BY_ONE }, callback: { argument: 1 } },
  { ...shared, id: 'items of a promise of bluebird', calls: { how: 'method', modules: BLUEBIRD, names: [...ONE_BY_ONE, 'tap', 'spread'], through: THROUGH }, callback: { argument: 0 } },
  { ...shared, id: 'all items of bluebird', calls: { how: 'path', modules: BLUEBIRD, paths: AT_ONCE }, callback: { argument: 1 }, result: 'used' },
  { ...shared, id: 'all items of a promise of bluebird', calls: { how: 'method', modules: BLUEBIRD, names: AT_ONCE, through: THROUGH }, callback: { argument: 0 }, result: 'used' },
  { ...shared, id: 'use of a resource of bluebird', calls: { how: 'path', modules: BLUEBIRD, paths: ['using'] }, callback: { last: true } },
  { ...shared, id: 'promising function of bluebird', calls: { how: 'path', modules: BLUEBIRD, paths: ['method'] }, callback: { argument: 0 }, when: 'later-repeatedly' },
  { ...atOnce, id: 'try of bluebird', calls: { how: 'path', modules: BLUEBIRD, paths: ['try', 'attempt'] }, callback: { argument: 0 } },
  { ...atOnce, id: 'try of promises', calls: { how: 'global', paths: ['Promise.try'] }, callback: { argument: 0 }, verified: 'ECMA-262: Promise.try calls it before it returns, and gives a promise of what it returns or throws' },
];
