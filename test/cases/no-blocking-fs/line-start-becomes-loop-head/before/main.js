const fs = require('fs')

function show (name) {
  console.log(name, fs.statSync(name).isFile())
}

function showAll (folder) {
  fs.readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .forEach(function (name) {
      show(name)
    })
  fs.readdirSync(folder)
    .filter((name) => fs.statSync(name).isFile() && name.endsWith('.json'))
    .forEach((name) => console.log(name))
}

showAll('.')
