import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

class Note {
  constructor(path) {
    this.path = path;
  }

  content() {
    return readFileSync(this.path, 'utf8'); // skips: has-async-twin
  }

  async contentAsync() {
    return await readFile(this.path, 'utf8');
  }
}

const note = Object.freeze(new Note('note.md'));

export async function first() {
  const text = note.content();
  return text.length;
}

export async function second() {
  const text = await new Note('second.md').contentAsync();
  return text.length;
}
