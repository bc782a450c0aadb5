const fs = require('fs');
const { promises: fsPromises } = fs;

async function rename(from, to) {
  await fsPromises.rename(from, to);
  return fsPromises.readFile(to, 'utf8');
}

rename('source.txt', 'target.txt').then((text) => console.log(text));
