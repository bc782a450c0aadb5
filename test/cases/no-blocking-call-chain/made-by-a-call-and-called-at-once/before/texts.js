const { readFileSync } = require('fs');
const { join } = require('path');

const readIn = (folder) => (name) => readFileSync(join(folder, name), 'utf8'); // refuses: sync-callback
const nameIn = (folder) => (name) => join(folder, name);

exports.texts = async (folder, names) => names.map(readIn(folder)); // reports: no-blocking-call-chain

exports.paths = async (folder, names) => names.map(nameIn(folder));
