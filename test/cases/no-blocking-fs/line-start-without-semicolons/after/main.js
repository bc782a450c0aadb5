const { readFile, unlink } = require('fs/promises')

async function printTodo(path) {
  const print = console.log
  ;(await readFile(path, 'utf8')).trim().split('\n').forEach((line) => print(line))
  await unlink(path)
}

printTodo('todo.txt').catch((error) => console.error(error))
