import { readFileSync } from 'node:fs';

class Notes {
  get text() {
    return readFileSync('notes.md', 'utf8'); // refuses: accessor
  }

  *lines() {
    yield* readFileSync('notes.md', 'utf8').split('\n'); // refuses: generator
  }

  get length() {
    return 2;
  }
}

const notes = new Notes();

export async function shown() {
  for (const line of notes.lines()) console.log(line); // reports: no-blocking-call-chain
  const later = notes.lines();
  return [notes.text, notes.length, later]; // reports: no-blocking-call-chain
}
