/** Calls that fill what they are given, by id of the entry: the index of that argument. */
export const FILLS: ReadonlyMap<string, number> = new Map([
  ['node:fs#readSync', 1],
  ['node:fs#readvSync', 1],
  ['node:crypto#randomFillSync', 0],
]);
