const { readFile } = require('fs/promises');

function Shop(file) {
  this.file = file;
  this.opened = Promise.resolve();
}

Shop.prototype.load = async function () {
  return JSON.parse(await readFile(this.file, 'utf8'));
};

Shop.prototype.show = function () {
  return this.opened.then(async function () {
    console.log((await this.load()).title);
  }.bind(this));
};

Shop.prototype.list = function () {
  return this.opened.then(async function () {
    const goods = (await this.load()).goods;
    goods.forEach(function (name) {
      console.log(this.file, name);
    }.bind(this));
  }.bind(this));
};

const shop = new Shop('shop.json');
shop.show().then(() => shop.list());
