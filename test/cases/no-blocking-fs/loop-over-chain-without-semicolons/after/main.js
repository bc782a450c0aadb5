var readFile = require('fs/promises').readFile
var readdir = require('fs/promises').readdir

async function show (name) {
  console.log(name, (await readFile(name, 'utf8')).length > 0)
}

async function showAll (folder) {
  for (const name of (await readdir(folder))
    .filter(Boolean)) {
      await show(name)
    }
}

showAll('.')
