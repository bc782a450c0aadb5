import { readFileSync } from 'node:fs';

const inConstructor = (path: string): string => readFileSync(path, 'utf8').trim(); // refuses: constructor
const inGetter = (path: string): string => readFileSync(path, 'utf8').trim(); // refuses: accessor
const inGenerator = (path: string): string => readFileSync(path, 'utf8').trim(); // refuses: generator
const inDefault = (path: string): string => readFileSync(path, 'utf8').trim(); // refuses: unknown-caller

class Label {
  readonly text: string;

  constructor(path: string) {
    this.text = inConstructor(path);
  }

  get upper(): string {
    return inGetter('a.txt').toUpperCase();
  }

  *words(): Generator<string> {
    yield inGenerator('a.txt');
  }
}

function shown(text: string = inDefault('a.txt')): string {
  return text;
}

const label = new Label('a.txt');
console.log(label.text, label.upper, [...label.words()], shown());
