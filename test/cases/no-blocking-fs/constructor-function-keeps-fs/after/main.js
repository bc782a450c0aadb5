const fs = require('fs');
const { readFile } = require('fs/promises');

function Store(file) {
  this.fs = fs;
  this.file = file;
}

Store.prototype.read = async function () {
  return await readFile(this.file, 'utf8');
};

function Fake() {
  this.fs = { readFileSync: () => 'nothing' };
}

Fake.prototype.read = function () {
  return this.fs.readFileSync();
};

async function main() {
  console.log((await new Store('package.json').read()).length > 0);
  console.log(new Fake().read());
}

main();
