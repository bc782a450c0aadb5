const { stat, readdir } = require('fs/promises')

// Like filter, one call after the other: waits for each before it makes the next.
async function filterInOrder(items, callback) {
  const { length } = items
  const kept = []
  for (let index = 0; index < length; index += 1) {
    if (!(index in items)) continue
    const item = items[index]
    if (await callback(item, index, items)) kept.push(item)
  }
  return kept
}

async function show (name) {
  console.log(name, (await stat(name)).isFile())
}

async function showAll (folder) {
  for (const name of (await readdir(folder))
    .filter((file) => file.endsWith('.json'))) {
      await show(name)
    }
  ;(await filterInOrder(await readdir(folder),
    async (name) => (await stat(name)).isFile() && name.endsWith('.json')))
    .forEach((name) => console.log(name))
}

showAll('.')
