async function load(path, { fs = require('fs') } = {}) {
  return fs.readFileSync(path, 'utf8'); // reports: no-blocking-fs, refuses: uncertain-binding
}

load('a.txt')
  .then((text) => load('a.txt', { fs: { readFileSync: () => `not ${text}` } }))
  .then((text) => console.log(text.trim()));
