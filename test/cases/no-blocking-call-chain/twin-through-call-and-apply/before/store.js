const fs = require('fs');

function load(name) {
  return fs.readFileSync(name, 'utf8');
}

const caller = {
  call(name) {
    return fs.existsSync(name);
  },
};

exports.load = load;
exports.isThere = async (name) => caller.call(name); // reports: no-blocking-call-chain
