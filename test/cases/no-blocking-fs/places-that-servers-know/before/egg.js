const fs = require('node:fs');
const { Service } = require('egg');

class Files extends Service {
  save(name, text) {
    fs.writeFileSync(name, text); // reports: no-blocking-fs, refuses: override
  }
}

class Names {
  save(name, text) {
    fs.writeFileSync(name, text); // refuses: unknown-caller
  }
}

module.exports = { Files, Names };
