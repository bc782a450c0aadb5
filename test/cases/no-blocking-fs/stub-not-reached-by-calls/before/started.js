const { readFileSync } = require('fs');

let text = '';

async function start() {
  text = readFileSync('start.txt', 'utf8'); // reports: no-blocking-fs, refuses: mocked-api
}

start();
exports.text = () => text;
