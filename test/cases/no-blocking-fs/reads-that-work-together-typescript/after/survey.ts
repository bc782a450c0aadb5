import { readFile, stat } from "node:fs/promises"

// Like map, with at most limit calls at a time; throws what the first item that fails throws.
async function mapTogether<Item, Result>(items: readonly Item[], limit: number, callback: (item: Item, index: number, items: readonly Item[]) => Promise<Result>): Promise<Result[]> {
  const { length } = items
  const results: Result[] = new Array(length)
  const failures: { index: number; error: unknown }[] = []
  let next = 0
  async function work(): Promise<void> {
    while (next < length && failures.length === 0) {
      const index = next
      next += 1
      try {
        if (index in items) results[index] = await callback(items[index] as Item, index, items)
      } catch (error) {
        failures.push({ index, error })
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, length) }, work))
  const [first] = failures.sort((a, b) => a.index - b.index)
  if (first !== undefined) throw first.error
  return results
}

// Like filter, with at most limit calls at a time.
async function filterTogether<Item>(items: readonly Item[], limit: number, callback: (item: Item, index: number, items: readonly Item[]) => Promise<unknown>): Promise<Item[]> {
  const judged = await mapTogether(items, limit, async (item, index, all) => ({ item, keeps: await callback(item, index, all) }))
  return judged.filter(({ keeps }) => keeps).map(({ item }) => item)
}

export interface Survey {
  readonly names: string[]
  readonly large: string[]
  readonly total: number
}

export async function survey(folder: string, names: readonly string[]): Promise<Survey> {
  const [readme, { size }] = await Promise.all([
    readFile(`${folder}/readme.md`, "utf8"),
    stat(folder),
  ])
  const texts = await mapTogether(names, 4, async (name) => await readFile(`${folder}/${name}`, "utf8"))
  const large = await filterTogether(names, 4, async (name) => (await stat(`${folder}/${name}`)).size > readme.length)
  return { names: texts, large, total: size }
}

export async function print(folder: string): Promise<void> {
  const { names, large, total } = await survey(folder, ["a.txt", "b.txt"])
  console.log(names, large, total)
}
