const fs = require('fs');

module.exports = add;
module.exports.parseSource = parseSource;

async function add(target) {
  return module.exports.parseSource(target); // reports: no-blocking-call-chain
}

function parseSource(target) {
  return fs.existsSync(target) ? target : null; // refuses: public-export
}
