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
    return super.text().toUpperCase(); // reports: no-blocking-call-chain
  }
}

async function show(source) {
  return source.text().trim();
}

const upper = new Upper('main.mjs');
console.log((await show(upper)).length);
