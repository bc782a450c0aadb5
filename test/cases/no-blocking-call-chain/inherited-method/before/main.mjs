import { readFileSync } from 'node:fs';

class Source {
  constructor(name) {
    this.name = name;
  }

  text() {
    return readFileSync(this.name, 'utf8');
  }
}

class Upper extends Source {
  text() {
    return super.text().toUpperCase();
  }
}

async function show(source) {
  return source.text().trim();
}

console.log(await show(new Upper('notes.txt')), await show(new Source('notes.txt')));
