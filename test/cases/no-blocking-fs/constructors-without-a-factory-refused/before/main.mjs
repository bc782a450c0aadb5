import { readFileSync } from 'node:fs';

const open = new Set();

/** Others have it before it is whole. */
class Registered {
  constructor(path) {
    open.add(this);
    this.text = readFileSync(path, 'utf8'); // refuses: constructor
  }
}

class Refreshed {
  constructor(path) {
    this.timer = setTimeout(() => console.log(this.text.length), 1000);
    this.text = readFileSync(path, 'utf8'); // refuses: constructor
  }
}

/** What it gives to the other constructor would be read twice. */
class Base {
  constructor(text) {
    this.text = text;
    this.other = readFileSync('data.txt', 'utf8'); // refuses: constructor
  }
}

class Derived extends Base {
  constructor(path) {
    super(path.trim());
  }
}

/** Its field is set after the constructor above it. */
class Plain {
  constructor() {
    this.text = readFileSync('data.txt', 'utf8'); // refuses: constructor
  }
}

class WithField extends Plain {
  text = 'none';
}

const registered = new Registered('data.txt');
clearTimeout(new Refreshed('data.txt').timer);
console.log(registered.text, open.size, new Derived(' a').other, new WithField().text);
