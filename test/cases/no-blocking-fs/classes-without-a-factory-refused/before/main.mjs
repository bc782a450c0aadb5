import { readFileSync } from 'node:fs';

/** Somebody else constructs it. */
class Plugin {
  constructor() {
    this.text = readFileSync('data.txt', 'utf8'); // refuses: constructor
  }
}
const made = Reflect.construct(Plugin, []);

class Abstract {
  constructor() {
    if (new.target === Abstract) throw new Error('abstract');
    this.text = readFileSync('data.txt', 'utf8'); // refuses: constructor
  }
}

/** A promise would be resolved with what its `then` gives. */
class Chain {
  constructor() {
    this.text = readFileSync('data.txt', 'utf8'); // refuses: constructor
  }

  then(resolve) {
    resolve(this.text);
  }
}

/** Nobody could wait there. */
class Holder {
  held = new Held();
}

class Held {
  constructor() {
    this.text = readFileSync('data.txt', 'utf8'); // refuses: class-field
  }
}

console.log(made.text, new (class extends Abstract {})().text, new Holder().held.text);
new Chain().then((text) => console.log(text));
