import { readFileSync } from 'node:fs';

const inConstructor = (path) => readFileSync(path, 'utf8').trim(); // refuses: constructor
const inGetter = (path) => readFileSync(path, 'utf8').trim(); // refuses: accessor
const inGenerator = (path) => readFileSync(path, 'utf8').trim(); // refuses: generator
const inDefault = (path) => readFileSync(path, 'utf8').trim(); // refuses: unknown-caller

class Label {
  constructor(path) {
    this.text = inConstructor(path);
  }

  get upper() {
    return inGetter('a.txt').toUpperCase();
  }

  *words() {
    yield inGenerator('a.txt');
  }
}

function shown(text = inDefault('a.txt')) {
  return text;
}

const label = new Label('a.txt');
console.log(label.text, label.upper, [...label.words()], shown());
