import { readFileSync, rmSync } from 'node:fs';

function told(make) {
  return (name) => {
    console.log(name);
    return make(name);
  };
}

const first = told((name) => readFileSync(name, 'utf8'));
const empty = told((name) => name);

class Base {
  text = readFileSync('base.txt', 'utf8'); // refuses: class-field
  static all = [];
}

class Page extends Base {
  set path(name) {
    this.text = readFileSync(name, 'utf8'); // refuses: accessor
  }

  set title(title) {
    this.name = title;
  }
}

class Store {
  static #only;

  static only() {
    return (Store.#only ??= new Store());
  }

  clear() {
    rmSync('store', { recursive: true });
  }
}

export async function run(name) {
  const page = new Page(); // reports: no-blocking-call-chain
  page.path = name; // reports: no-blocking-call-chain
  page.title = empty(name);
  Store.only().clear(); // reports: no-blocking-call-chain
  return [page, first(name)]; // reports: no-blocking-call-chain
}
