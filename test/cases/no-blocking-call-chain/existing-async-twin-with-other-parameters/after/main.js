const fs = require('fs');

async function label(path, prefix, width) {
  const text = await fs.promises.readFile(path, 'utf8');
  return `${prefix}${text.trim()}`.padEnd(width, '.');
}

async function labelSync(path, width, prefix) {
  return `${prefix}${(await fs.promises.readFile(path, 'utf8')).trim()}`.padEnd(width, '.');
}

async function show() {
  console.log(await labelSync('a.txt', 10, '> '));
  console.log(await label('a.txt', '> ', 10));
}

show();
