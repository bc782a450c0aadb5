import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';

function told(make) {
  return async (name) => {
    console.log(name);
    return await make(name);
  };
}

const first = told(async (name) => await readFile(name, 'utf8'));
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

  async clear() {
    await rm('store', { recursive: true });
  }
}

export async function run(name) {
  const page = new Page(); // reports: no-blocking-call-chain
  page.path = name; // reports: no-blocking-call-chain
  page.title = await empty(name);
  await Store.only().clear();
  return [page, await first(name)];
}
