import { readWords, readWordsAsync } from './words.mjs';

class Dictionary {
  constructor(path) {
    this.words = readWords(path);
  }

  async refresh(path) {
    this.words = await readWordsAsync(path);
  }
}

const dictionary = new Dictionary('words.txt');
await dictionary.refresh('words.txt');
console.log(dictionary.words);
