const fs = require('fs');
const { readFile, stat } = require('fs/promises');
const { registry } = require('./registry');

function Reader() {
  this.read = function (name) {
    return fs.readFileSync(name, 'utf8').trim(); // skips: has-async-twin
  };

  this.readAsync = async function (name) {
    return (await readFile(name, 'utf8')).trim();
  };
}

function Sizes() {}
Sizes.prototype.sizeOf = function (name) {
  return fs.statSync(name).size; // skips: has-async-twin
};

Sizes.prototype.sizeOfAsync = async function (name) {
  return (await stat(name)).size;
};

function Names() {
  this.list = function () {
    return fs.readdirSync('.').filter((name) => name.endsWith('.txt')); // refuses: escaped-function
  };
}

const other = {};
Reader.call(other);
async function main() {
  console.log(other.read('theme.txt'), await new Reader().readAsync('theme.txt'));

  registry.push(Sizes);
  console.log(await new Sizes().sizeOfAsync('theme.txt'), new registry[0]().sizeOf('theme.txt'));

  process.nextTick((Kind) => console.log(new Kind().list()), Names);
  console.log(new Names().list()); // reports: no-blocking-call-chain
}

main();
