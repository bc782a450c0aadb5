const fs = require('fs');

const run = (file) => fs.statSync(file).size;
const cli = { run };

module.exports = cli;
