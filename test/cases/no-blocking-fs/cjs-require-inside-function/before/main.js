async function licence(path) {
  const fs = require('node:fs');
  const text = fs.readFileSync(path, 'utf8'); // reports: no-blocking-fs
  return text.trim();
}

licence('licence.txt').then((name) => console.log(name));
