import { readFile } from 'node:fs/promises';

class Source {
  constructor(name) {
    this.name = name;
  }

  async text() {
    return await readFile(this.name, 'utf8');
  }
}

class Upper extends Source {
  async text() {
    return (await super.text()).toUpperCase();
  }
}

async function show(source) {
  return (await source.text()).trim();
}

console.log(await show(new Upper('notes.txt')), await show(new Source('notes.txt')));
