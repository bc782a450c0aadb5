const fs = require('node:fs');

exports.save = async (text) => {
  fs.writeFileSync('network.xml', text); // reports: no-blocking-fs
};
