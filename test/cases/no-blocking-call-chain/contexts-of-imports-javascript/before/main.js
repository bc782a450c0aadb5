import * as files from './read-it.js';
import { readIt } from './read-it.js';
import { readIt as read } from './read-it.js';

const tools = { readIt };

export class Loader {
  constructor(path) {
    this.path = path;
  }

  load() {
    return files.readIt(this.path);
  }
}

function named(path) {
  return read(path);
}

function viaObject(path) {
  return tools.readIt(path);
}

const loader = new Loader('a.txt');
console.log(loader.load() + '!', named('a.txt'), viaObject('b.txt'));
