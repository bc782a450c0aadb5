const fs = require('fs')

async function printTodo(path) {
  const print = console.log
  fs.readFileSync(path, 'utf8').trim().split('\n').forEach((line) => print(line)) // reports: no-blocking-fs
  fs.unlinkSync(path) // reports: no-blocking-fs
}

printTodo('todo.txt').catch((error) => console.error(error))
