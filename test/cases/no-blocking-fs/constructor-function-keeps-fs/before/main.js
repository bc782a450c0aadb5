const fs = require('fs');

function Store(file) {
  this.fs = fs;
  this.file = file;
}

Store.prototype.read = function () {
  return this.fs.readFileSync(this.file, 'utf8');
};

function Fake() {
  this.fs = { readFileSync: () => 'nothing' };
}

Fake.prototype.read = function () {
  return this.fs.readFileSync();
};

async function main() {
  console.log(new Store('package.json').read().length > 0); // reports: no-blocking-call-chain
  console.log(new Fake().read());
}

main();
