const { EventEmitter } = require('node:events');
const { Transform } = require('node:stream');
const fs = require('node:fs');
const { readFile } = require('node:fs/promises');

class Project extends EventEmitter {
  async load(name) {
    const text = await readFile(name, 'utf8');
    this.emit('loaded', text.length);
    return text;
  }
}

class Prefix extends Transform {
  async prefix() {
    return (await readFile('prefix.txt', 'utf8')).trim();
  }

  _flush(callback) {
    fs.writeFileSync('done.txt', 'done'); // reports: no-blocking-fs, refuses: override
    callback();
  }
}

const project = new Project();
project.on('loaded', (size) => console.log(size));
async function main() {
  console.log((await project.load('prefix.txt')).trim());
  console.log(await new Prefix().prefix());
}

main();
