import { readFile } from 'node:fs/promises';

class Note {
  constructor(path) {
    this.path = path;
  }

  async content() {
    return await readFile(this.path, 'utf8');
  }
}

const note = Object.freeze(new Note('note.md'));

export async function first() {
  const text = await note.content();
  return text.length;
}

export async function second() {
  const text = await new Note('second.md').content();
  return text.length;
}
