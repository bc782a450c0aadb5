const fs = require('node:fs');

// What it is given is called by somebody else in the end.
function load(file, done) {
  done = new Proxy(done, {});
  fs.readFile(file, 'utf8', (error, text) => done(text));
}

load(__filename, (text) => {
  fs.writeFileSync('copy.txt', text); // refuses: external-callback
  console.log(fs.readFileSync('copy.txt', 'utf8').length); // refuses: external-callback
});
