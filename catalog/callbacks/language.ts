import type { CallbackModel } from './model.ts';

const SPEC = 'ECMA-262';

/** Methods of arrays and typed arrays that call a function for each element, before they return. */
export const ITERATIONS: readonly string[] = 'forEach map filter some every find findIndex findLast findLastIndex flatMap reduce reduceRight'.split(' ');

const shared = { when: 'before-return', thrown: 'propagates', verified: SPEC } as const;

/** Functions that the language itself calls, at once. */
export const language: readonly CallbackModel[] = [
  { ...shared, id: 'array iteration', calls: { how: 'name', names: ITERATIONS }, callback: { argument: 0 }, result: 'used' },
  { ...shared, id: 'array comparator', calls: { how: 'name', names: ['sort', 'toSorted'] }, callback: { argument: 0 }, result: 'used' },
  { ...shared, id: 'string replacer', calls: { how: 'name', names: ['replace', 'replaceAll'] }, callback: { argument: 1 }, result: 'used' },
  { ...shared, id: 'array iteration by its prototype', calls: { how: 'global', paths: ITERATIONS.map((name) => `Array.prototype.${name}`) }, callback: { argument: 0 }, result: 'used' },
  { ...shared, id: 'array from iterable', calls: { how: 'global', paths: ['Array.from', 'Object.groupBy', 'Map.groupBy'] }, callback: { argument: 1 }, result: 'used' },
  { ...shared, id: 'json reviver or replacer', calls: { how: 'global', paths: ['JSON.parse', 'JSON.stringify'] }, callback: { argument: 1 }, result: 'used' },
  { ...shared, returned: true, id: 'reflected call', calls: { how: 'global', paths: ['Reflect.apply', 'Reflect.construct'] }, callback: { argument: 0 }, result: 'used' },
];
