import * as files from './read-it.js';
import { readIt } from './read-it.js';
import { readIt as read } from './read-it.js';

const tools = { readIt };

export class Loader {
  constructor(path) {
    this.path = path;
  }

  async load() {
    return await files.readIt(this.path);
  }
}

async function named(path) {
  return await read(path);
}

async function viaObject(path) {
  return await tools.readIt(path);
}

const loader = new Loader('a.txt');
console.log(await loader.load() + '!', await named('a.txt'), await viaObject('b.txt'));
