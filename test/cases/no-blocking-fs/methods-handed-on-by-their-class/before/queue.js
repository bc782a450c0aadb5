const Bull = require('bull');
const { readFileSync } = require('fs');

class Mails {
  constructor() {
    this.queue = new Bull('mails');
    this.queue.process(this.send.bind(this));
    this.queue.on('failed', this.failed);
    this.names = ['a', 'b'].map(this.named, this);
  }
  send(job, done) {
    done(null, readFileSync(`mails/${job.name}.html`, 'utf8')); // reports: no-blocking-fs, refuses: escaped-function
    this.template(job.name); // reports: no-blocking-call-chain
  }
  failed = (job) => {
    this.last = readFileSync(`mails/${job.name}.html`, 'utf8'); // reports: no-blocking-fs, refuses: external-callback
  };
  template(name) {
    return readFileSync(`templates/${name}.html`, 'utf8'); // refuses: escaped-function
  }
  named(name) {
    return readFileSync(name, 'utf8'); // refuses: sync-callback
  }
}

class Settings {
  constructor() {
    this.values = this.load();
  }
  load() {
    return readFileSync('settings.json', 'utf8'); // refuses: constructor
  }
}

module.exports = { Mails, Settings };
