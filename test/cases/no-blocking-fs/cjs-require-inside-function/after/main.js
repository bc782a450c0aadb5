async function licence(path) {
  const { readFile } = require('node:fs/promises');
  const text = await readFile(path, 'utf8');
  return text.trim();
}

licence('licence.txt').then((name) => console.log(name));
