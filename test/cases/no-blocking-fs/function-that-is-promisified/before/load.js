const fs = require('node:fs');
const { promisify } = require('node:util');

function parsed(file, done) {
  fs.readFile(file, 'utf8', (error, text) => done(error, text));
}

exports.load = promisify((file, done) => {
  done(null, fs.readFileSync(file, 'utf8')); // reports: no-blocking-fs, refuses: external-callback
});

exports.parsed = promisify(parsed);
exports.read = promisify(fs.readFile);
