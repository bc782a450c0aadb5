const fs = require('fs');

const names = ['one.txt', 'two.txt'];

async function printers() {
  const later = [];
  names.forEach(function (name) {
    var text = fs.readFileSync(name, 'utf8').trim(); // reports: no-blocking-fs
    later.push(() => console.log(text));
  });
  return later;
}

printers().then((later) => later.forEach((print) => print()));
