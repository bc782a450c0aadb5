import type { Adapter } from '../adapters/adapter.ts';
import { annotator } from '../adapters/annotate.ts';
import { ofAny, type OfAny } from './any-collection.ts';
import type { IterationHelper } from './methods.ts';
import { replaceInOrder } from './replacer.ts';
import { togetherHelpers, type TogetherHelper } from './together.ts';

interface Shape {
  /** Between the function's braces; `callback(…)` is awaited in it. */
  readonly body: string;
  /** The method that it is like. */
  readonly like: string;
  readonly types: { readonly names: string; readonly called: string; readonly gives: string };
  /** What the callback gets before the item, and the parameter that it starts with. */
  readonly carries?: string;
}

const UP = 'for (let index = 0; index < length; index += 1)';
const DOWN = 'for (let index = length - 1; index >= 0; index -= 1)';
const CALL = 'await callback(items[index] as Item, index, items)';
const LENGTH = '  const { length } = items;\n';
const ANY = { names: '<Item>', called: 'Promise<unknown>' };

/** As the language says: the length is taken first; some methods leave holes out, the others call back for them too. */
const SHAPES: Readonly<Record<Exclude<IterationHelper, TogetherHelper | OfAny | 'replaceInOrder'>, Shape>> = {
  forEachInOrder: {
    like: 'forEach',
    types: { ...ANY, gives: 'void' },
    body: `${LENGTH}  ${UP} {\n    if (index in items) ${CALL};\n  }`,
  },
  mapInOrder: {
    like: 'map',
    types: { names: '<Item, Result>', called: 'Promise<Result>', gives: 'Result[]' },
    body: `${LENGTH}  const results: Result[] = new Array(length);\n  ${UP} {\n    if (index in items) results[index] = ${CALL};\n  }\n  return results;`,
  },
  filterInOrder: {
    like: 'filter',
    types: { ...ANY, gives: 'Item[]' },
    body: `${LENGTH}  const kept: Item[] = [];\n  ${UP} {\n    if (!(index in items)) continue;\n    const item = items[index] as Item;\n    if (await callback(item, index, items)) kept.push(item);\n  }\n  return kept;`,
  },
  someInOrder: {
    like: 'some',
    types: { ...ANY, gives: 'boolean' },
    body: `${LENGTH}  ${UP} {\n    if (index in items && (${CALL})) return true;\n  }\n  return false;`,
  },
  everyInOrder: {
    like: 'every',
    types: { ...ANY, gives: 'boolean' },
    body: `${LENGTH}  ${UP} {\n    if (index in items && !(${CALL})) return false;\n  }\n  return true;`,
  },
  findInOrder: {
    like: 'find',
    types: { ...ANY, gives: 'Item | undefined' },
    body: `${LENGTH}  ${UP} {\n    const item = items[index] as Item;\n    if (await callback(item, index, items)) return item;\n  }\n  return undefined;`,
  },
  findIndexInOrder: {
    like: 'findIndex',
    types: { ...ANY, gives: 'number' },
    body: `${LENGTH}  ${UP} {\n    if (${CALL}) return index;\n  }\n  return -1;`,
  },
  findLastInOrder: {
    like: 'findLast',
    types: { ...ANY, gives: 'Item | undefined' },
    body: `${LENGTH}  ${DOWN} {\n    const item = items[index] as Item;\n    if (await callback(item, index, items)) return item;\n  }\n  return undefined;`,
  },
  findLastIndexInOrder: {
    like: 'findLastIndex',
    types: { ...ANY, gives: 'number' },
    body: `${LENGTH}  ${DOWN} {\n    if (${CALL}) return index;\n  }\n  return -1;`,
  },
  reduceInOrder: {
    like: 'reduce',
    types: { names: '<Item, Result>', called: 'Promise<Result>', gives: 'Result' },
    carries: 'result: Result',
    body: `${LENGTH}  let result = initial;\n  ${UP} {\n    if (index in items) result = await callback(result, items[index] as Item, index, items);\n  }\n  return result;`,
  },
  reduceRightInOrder: {
    like: 'reduceRight',
    types: { names: '<Item, Result>', called: 'Promise<Result>', gives: 'Result' },
    carries: 'result: Result',
    body: `${LENGTH}  let result = initial;\n  ${DOWN} {\n    if (index in items) result = await callback(result, items[index] as Item, index, items);\n  }\n  return result;`,
  },
};

/** Functions of the user's module that do what array methods do, and wait for each call before they make the next. */
export const helpers: ReadonlyMap<string, Adapter> = new Map([...Object.entries(SHAPES).map(([name, shape]): [string, Adapter] => [name, helperOf(name, shape)]), ...togetherHelpers, ['replaceInOrder', replaceInOrder], ...ofAny]);

function helperOf(own: string, { body, like, types, carries }: Shape): Adapter {
  return {
    name: own,
    needs: [],
    uses: [],
    text({ name, typescript }) {
      const typed = annotator(typescript);
      const first = carries === undefined ? '' : `${carries}, `;
      const callback = `callback${typed(`: (${first}item: Item, index: number, items: readonly Item[]) => ${types.called}`)}`;
      const last = carries === undefined ? '' : `, initial${typed(': Result')}`;
      return `// Like ${like}, one call after the other: waits for each before it makes the next.
async function ${name}${typed(types.names)}(items${typed(': readonly Item[]')}, ${callback}${last})${typed(`: Promise<${types.gives}>`)} {
${typescript ? body : body.replace(/: (?:Item|Result)\[\](?= =)| as Item\b/g, '')}
}`;
    },
  };
}
