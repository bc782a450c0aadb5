const { readFile: readFileAsync } = require('fs/promises');

async function firstLine(readFile, path) {
  return readFile(await readFileAsync(path, 'utf8'));
}

firstLine((text) => text.split('\n')[0], 'a.txt').then((line) => console.log(line));
