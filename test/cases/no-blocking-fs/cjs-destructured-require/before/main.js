const { readFileSync, createWriteStream, unlinkSync } = require('fs')

async function moveInventory(from, to) {
  const text = readFileSync(from, 'utf8') // reports: no-blocking-fs
  createWriteStream(to).end(text)
  unlinkSync(from) // reports: no-blocking-fs
  return text.length
}

moveInventory('inventory.txt', 'moved.txt').then((length) => console.log(length))
