const fs = require('fs');

function open(path) {
  const text = fs.readFileSync(path, 'utf8'); // refuses: sync-prefix
  return new Promise((resolve) => setTimeout(resolve, 5, text));
}

function start(path) {
  try {
    open(path).then((text) => console.log(text)); // reports: no-unconsumed-promise
  } catch (error) {
    console.log(`cannot open: ${error.code}`);
  }
}

start('missing.txt');
