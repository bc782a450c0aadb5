import type { Adapter } from '../adapters/adapter.ts';
import { annotator } from '../adapters/annotate.ts';

export type TogetherHelper = 'mapTogether' | 'filterTogether';

/** Functions of the user's module that call back for several items at a time, and give and throw what one call after the other would. */
export const togetherHelpers: ReadonlyMap<TogetherHelper, Adapter> = new Map<TogetherHelper, Adapter>([
  ['mapTogether', { name: 'mapTogether', needs: [], uses: [], text: ({ name, typescript }) => mapText(name, annotator(typescript), typescript) }],
  ['filterTogether', { name: 'filterTogether', needs: [], uses: ['mapTogether'], text: ({ name, names, typescript }) => filterText(name, names.mapTogether ?? 'mapTogether', annotator(typescript)) }],
]);

type Annotate = (annotation: string) => string;

/** Items are begun in order, so all before one that fails have been begun: the first failure is the one that would have ended the rest. */
function mapText(name: string, typed: Annotate, typescript: boolean): string {
  return `// Like map, with at most limit calls at a time; throws what the first item that fails throws.
async function ${name}${typed('<Item, Result>')}(items${typed(': readonly Item[]')}, limit${typed(': number')}, callback${typed(': (item: Item, index: number, items: readonly Item[]) => Promise<Result>')})${typed(': Promise<Result[]>')} {
  const { length } = items;
  const results${typed(': Result[]')} = new Array(length);
  const failures${typed(': { index: number; error: unknown }[]')} = [];
  let next = 0;
  async function work()${typed(': Promise<void>')} {
    while (next < length && failures.length === 0) {
      const index = next;
      next += 1;
      try {
        if (index in items) results[index] = await callback(items[index]${typescript ? ' as Item' : ''}, index, items);
      } catch (error) {
        failures.push({ index, error });
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, length) }, work));
  const [first] = failures.sort((a, b) => a.index - b.index);
  if (first !== undefined) throw first.error;
  return results;
}`;
}

function filterText(name: string, map: string, typed: Annotate): string {
  return `// Like filter, with at most limit calls at a time.
async function ${name}${typed('<Item>')}(items${typed(': readonly Item[]')}, limit${typed(': number')}, callback${typed(': (item: Item, index: number, items: readonly Item[]) => Promise<unknown>')})${typed(': Promise<Item[]>')} {
  const judged = await ${map}(items, limit, async (item, index, all) => ({ item, keeps: await callback(item, index, all) }));
  return judged.filter(({ keeps }) => keeps).map(({ item }) => item);
}`;
}
