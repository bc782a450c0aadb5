const { EventEmitter } = require('node:events');
const { Transform } = require('node:stream');
const fs = require('node:fs');

class Project extends EventEmitter {
  load(name) {
    const text = fs.readFileSync(name, 'utf8');
    this.emit('loaded', text.length);
    return text;
  }
}

class Prefix extends Transform {
  prefix() {
    return fs.readFileSync('prefix.txt', 'utf8').trim();
  }

  _flush(callback) {
    fs.writeFileSync('done.txt', 'done'); // reports: no-blocking-fs, refuses: override
    callback();
  }
}

const project = new Project();
project.on('loaded', (size) => console.log(size));
console.log(project.load('prefix.txt').trim());
console.log(new Prefix().prefix());
