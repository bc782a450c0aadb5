const fs = require('fs');

async function firstLine(readFile, path) {
  return readFile(fs.readFileSync(path, 'utf8')); // reports: no-blocking-fs
}

firstLine((text) => text.split('\n')[0], 'a.txt').then((line) => console.log(line));
