/** What a library hands to the functions that it is given: methods of it that return promises, to be awaited by who got it. */
export interface Given {
  readonly module: string;
  /** The functions that take the callback. */
  readonly paths: readonly string[];
  readonly parameter: number;
  /** Names that return promises when called on the parameter. */
  readonly promises: readonly string[];
}

/** A subtest of node:test that is not awaited is cancelled when its parent ends. */
export const given: readonly Given[] = [
  { module: 'node:test', paths: ['default', 'test', 'it', 'test.only', 'it.only', 'default.only'], parameter: 0, promises: ['test'] },
];
