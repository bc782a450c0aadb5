import { readFileSync } from 'node:fs';

class Note {
  constructor(path) {
    this.path = path;
  }

  content() {
    return readFileSync(this.path, 'utf8');
  }
}

const note = Object.freeze(new Note('note.md'));

export async function first() {
  const text = note.content(); // reports: no-blocking-call-chain
  return text.length;
}

export async function second() {
  const text = new Note('second.md').content(); // reports: no-blocking-call-chain
  return text.length;
}
