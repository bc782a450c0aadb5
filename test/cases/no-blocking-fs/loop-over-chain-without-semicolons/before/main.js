var fs = require('fs')

function show (name) {
  console.log(name, fs.readFileSync(name, 'utf8').length > 0)
}

function showAll (folder) {
  fs.readdirSync(folder)
    .filter(Boolean)
    .forEach(function (name) {
      show(name)
    })
}

showAll('.')
