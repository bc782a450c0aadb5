const fs = require('fs');
const { promisify } = require('util');

const open = promisify(fs.open);

async function first(name) {
  const file = await open(name, 'r');
  const text = fs.readFileSync(file, 'utf8'); // reports: no-blocking-fs
  fs.closeSync(file); // reports: no-blocking-fs
  return text.trim();
}

first('a.txt').then(console.log);
