/** What becomes of an array method whose callback has to wait: a function of the module that calls back for one item after the other. */
export interface IterationMethod {
  /** The function that takes its place (`helpers.ts`). */
  readonly helper: IterationHelper;
  /** Put after the awaited result. */
  readonly after?: string;
  /** The callback's number of parameters; what a TypeScript helper gives for the last is read-only. */
  readonly params: number;
  /** The second argument: what `this` is in the callback, the first value of the result, which has to be there, or the callback itself. */
  readonly second: 'this' | 'initial' | 'callback';
}

export type IterationHelper = 'forEachInOrder' | 'mapInOrder' | 'filterInOrder' | 'someInOrder' | 'everyInOrder' | 'findInOrder' | 'findIndexInOrder' | 'findLastInOrder' | 'findLastIndexInOrder' | 'reduceInOrder' | 'reduceRightInOrder' | 'mapTogether' | 'filterTogether' | 'replaceInOrder' | 'forEachCallInOrder' | 'mapCallsInOrder' | 'filterCallsInOrder' | 'someCallInOrder' | 'everyCallInOrder' | 'flatMapCallsInOrder' | 'findCallInOrder' | 'findIndexCallInOrder' | 'reduceCallsInOrder';

const method = (helper: IterationHelper): IterationMethod => ({ helper, params: 3, second: 'this' });

/** `text.replace(/…/g, callback)`: every match is looked for before the first callback runs. */
export const REPLACER: IterationMethod = { helper: 'replaceInOrder', params: Number.POSITIVE_INFINITY, second: 'callback' };

/** Array methods that call back before they return and can be told to wait. Not `sort`: how often it compares what with what is its own matter. */
export const METHODS: ReadonlyMap<string, IterationMethod> = new Map<string, IterationMethod>([
  ['forEach', method('forEachInOrder')],
  ['map', method('mapInOrder')],
  ['flatMap', { ...method('mapInOrder'), after: '.flat()' }],
  ['filter', method('filterInOrder')],
  ['some', method('someInOrder')],
  ['every', method('everyInOrder')],
  ['find', method('findInOrder')],
  ['findIndex', method('findIndexInOrder')],
  ['findLast', method('findLastInOrder')],
  ['findLastIndex', method('findLastIndexInOrder')],
  ['reduce', { helper: 'reduceInOrder', params: 4, second: 'initial' }],
  ['reduceRight', { helper: 'reduceRightInOrder', params: 4, second: 'initial' }],
]);

/** Those that can be told to wait whatever the collection is (`any-collection.ts`). */
export const OF_ANY: ReadonlyMap<string, IterationMethod> = new Map<string, IterationMethod>([
  ['forEach', method('forEachCallInOrder')],
  ['map', method('mapCallsInOrder')],
  ['filter', method('filterCallsInOrder')],
  ['some', method('someCallInOrder')],
  ['every', method('everyCallInOrder')],
  ['flatMap', method('flatMapCallsInOrder')],
  ['find', method('findCallInOrder')],
  ['findIndex', method('findIndexCallInOrder')],
  ['reduce', { helper: 'reduceCallsInOrder', params: 4, second: 'initial' }],
]);
