const fs = require('fs');
const { promisify } = require('util');

const readFile = promisify(fs.readFile);
const close = promisify(fs.close);

const open = promisify(fs.open);

async function first(name) {
  const file = await open(name, 'r');
  const text = await readFile(file, 'utf8');
  await close(file);
  return text.trim();
}

first('a.txt').then(console.log);
