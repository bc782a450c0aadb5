/** Methods that give an array if they are called on one. */
export const GIVES_ARRAY_OF_ARRAY: ReadonlySet<string> = new Set(['map', 'filter', 'flatMap', 'flat', 'slice', 'concat', 'sort', 'reverse', 'splice', 'fill', 'copyWithin', 'toSorted', 'toReversed', 'toSpliced', 'with']);

/** Methods that only strings and regular expressions have, and that give an array, or null as before. */
export const GIVES_ARRAY_OF_STRING: ReadonlySet<string> = new Set(['split', 'match']);

export const GLOBALS_GIVING_ARRAYS: ReadonlySet<string> = new Set(['Object.keys', 'Object.values', 'Object.entries', 'Object.getOwnPropertyNames', 'Object.getOwnPropertySymbols', 'Reflect.ownKeys', 'Array.from', 'Array.of', 'process.argv.slice', 'process.execArgv.slice']);

/** What gives a list of paths, in the packages that are named: blocking or awaited. */
const LISTS: ReadonlyMap<string, RegExp> = new Map([
  ['node:fs', /^(promises\.)?readdir(Sync)?$/],
  ['node:fs/promises', /^readdir$/],
  ['fs-extra', /^readdir(Sync)?$/],
  ['graceful-fs', /^readdir(Sync)?$/],
  ['glob', /^(sync|globSync|glob|glob\.sync|)$/],
  ['fast-glob', /^(sync|globSync|glob|async|)$/],
  ['tinyglobby', /^(globSync|glob)$/],
  ['globby', /^(sync|globbySync|globby|)$/],
  ['klaw-sync', /^$/],
  ['walk-sync', /^(entries|)$/],
]);

/** Functions of lodash that give an array whatever they are given. */
const OF_LODASH: ReadonlySet<string> = new Set(
  'castArray chunk compact concat difference differenceBy differenceWith drop dropRight dropRightWhile dropWhile entries filter flatMap flatMapDeep flatten flattenDeep flattenDepth initial intersection intersectionBy invokeMap keys map orderBy reject sampleSize shuffle slice sortBy split tail take takeRight takeRightWhile takeWhile times toArray toPairs toPath union unionBy uniq uniqBy uniqWith unzip values valuesIn without xor zip'.split(' '),
);

export function modulesGiveArray(module: string, path: readonly string[]): boolean {
  const [name, ...others] = path.filter((part) => part !== 'default');
  if (module === 'lodash' || module === 'lodash-es') return name !== undefined && others.length === 0 && OF_LODASH.has(name);
  return LISTS.get(module)?.test(path.join('.')) === true;
}

/** `string[]`, `Array<string>`, `readonly string[]`, with null or undefined beside it; not a union with anything else. */
export function isArrayType(text: string | undefined): boolean {
  if (text === undefined) return false;
  const parts = text.split('|').map((part) => part.trim()).filter((part) => part !== 'undefined' && part !== 'null');
  return parts.length === 1 && parts.every((part) => /^(readonly\s+)?[\w$.<>'"{}:;,\s]+\[\]$|^(Readonly)?Array<[^|&]*>$/.test(part) && !part.includes('=>'));
}
