import { readWords } from './words.mjs';

class Dictionary {
  constructor(path) {
    this.words = readWords(path);
  }

  async refresh(path) {
    this.words = readWords(path); // reports: no-blocking-call-chain
  }
}

const dictionary = new Dictionary('words.txt');
await dictionary.refresh('words.txt');
console.log(dictionary.words);
