const { createWriteStream } = require('fs')
const { readFile, unlink } = require('fs/promises')

async function moveInventory(from, to) {
  const text = await readFile(from, 'utf8')
  createWriteStream(to).end(text)
  await unlink(from)
  return text.length
}

moveInventory('inventory.txt', 'moved.txt').then((length) => console.log(length))
