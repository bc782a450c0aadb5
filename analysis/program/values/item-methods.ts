/** Methods of arrays that give their items, one after the other, to the function that they are given, by this parameter of it. */
export const ITEM_PARAMETER: Readonly<Record<string, number>> = { forEach: 0, map: 0, flatMap: 0, filter: 0, some: 0, every: 0, find: 0, findIndex: 0, findLast: 0, reduce: 1, reduceRight: 1 };
