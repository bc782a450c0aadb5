import * as files from './read-it.js';
import { readIt } from './read-it.js';
import { readIt as read } from './read-it.js';

const tools = { readIt };

export class Loader {
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  load(): string {
    return files.readIt(this.path);
  }
}

function named(path: string): string {
  return read(path);
}

function viaObject(path: string): string {
  return tools.readIt(path);
}

const loader = new Loader('a.txt');
console.log(loader.load() + '!', named('a.txt'), viaObject('b.txt'));
