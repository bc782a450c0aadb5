const fs = require('fs');

const parts = ['parts/a.txt', 'parts/b.txt'];

function copyPart(path) {
  fs.appendFileSync('whole.txt', fs.readFileSync(path));
}

async function join() {
  parts.forEach((path) => {
    copyPart(path); // reports: no-blocking-call-chain
  });
  return fs.promises.readFile('whole.txt', 'utf8');
}

join().then((text) => console.log(text));
