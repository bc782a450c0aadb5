import fs from 'node:fs';

function readWords(path) {
  return fs.readFileSync(path, 'utf8').trim().split(' '); // refuses: constructor
}

class Dictionary {
  constructor(path) {
    this.words = readWords(path);
  }
}

console.log(new Dictionary('words.txt').words);
