import type { Range } from './structure.ts';

export type Answer = 'yes' | 'no' | 'cannot tell';

/** What the type of a value says about promises. */
export interface TypedValue {
  /** The built-in `Promise`, or a class that extends it; of a union, one part is enough. */
  readonly isPromise: boolean;
  /** Anything with a `then` that takes callbacks; of a union, one part is enough. */
  readonly isThenable: boolean;
  /** There may be something else in its place, such as `undefined`. */
  readonly isOptional: boolean;
  /** It has members of its own besides those of every promise. */
  readonly isHybrid: boolean;
  /** An array or tuple with promises in it. */
  readonly holdsPromises: boolean;
}

/**
 * What types say, asked by file and range of an expression. It cannot tell where there are none, where the type is `any` or
 * `unknown`, and in files that it does not know; who asks does without then. Whoever runs the analysis brings it: the analysis
 * itself knows no compiler.
 */
export interface TypeOracle {
  /** Undefined: cannot tell. */
  valueAt(file: string, range: Range): TypedValue | undefined;
  /** The same of the expression that is a statement, unless it is one that keeps or awaits, or hands on the values of its parts. */
  droppedAt(file: string, statement: Range): TypedValue | undefined;
  /** Does calling the value of the expression give something thenable? */
  givesThenable(file: string, range: Range): Answer;
  /** Can the value of the expression be called? */
  isFunction(file: string, range: Range): Answer;
  /** Is it an array, whose property the expression reads? */
  isOfArray(file: string, range: Range): Answer;
  /** Is a function wanted where the expression stands, whose result is `void`: nobody looks at it? */
  isVoidWanted(file: string, range: Range): Answer;
  /** Does the class or interface that a member stands in have the member from a type that says `void` of its result? */
  overridesVoid(file: string, member: Range): Answer;
  /** Is something that is disposed of at once wanted where the expression stands, while disposing of its value gives something thenable? */
  isDisposedTooSoon(file: string, range: Range): Answer;
}

/** Where there are no types. */
export const NO_ORACLE: TypeOracle = {
  valueAt: () => undefined,
  droppedAt: () => undefined,
  givesThenable: () => 'cannot tell',
  isFunction: () => 'cannot tell',
  isOfArray: () => 'cannot tell',
  isVoidWanted: () => 'cannot tell',
  overridesVoid: () => 'cannot tell',
  isDisposedTooSoon: () => 'cannot tell',
};
