const fs = require('node:fs');
const Transport = require('winston-transport');

module.exports = class extends Transport {
  log(info, done) {
    fs.appendFileSync('lines.txt', info.message); // reports: no-blocking-fs, refuses: override
    done();
  }

  clear() {
    fs.writeFileSync('lines.txt', ''); // refuses: override
  }
};
