const fs = require('fs');
const { registry } = require('./registry');

function Reader() {
  this.read = function (name) {
    return fs.readFileSync(name, 'utf8').trim();
  };
}

function Sizes() {}
Sizes.prototype.sizeOf = function (name) {
  return fs.statSync(name).size;
};

function Names() {
  this.list = function () {
    return fs.readdirSync('.').filter((name) => name.endsWith('.txt')); // refuses: escaped-function
  };
}

const other = {};
Reader.call(other);
console.log(other.read('theme.txt'), new Reader().read('theme.txt'));

registry.push(Sizes);
console.log(new Sizes().sizeOf('theme.txt'), new registry[0]().sizeOf('theme.txt'));

process.nextTick((Kind) => console.log(new Kind().list()), Names);
console.log(new Names().list());
