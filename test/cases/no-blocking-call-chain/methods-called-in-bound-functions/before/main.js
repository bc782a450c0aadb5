const fs = require('fs');

function Shop(file) {
  this.file = file;
  this.opened = Promise.resolve();
}

Shop.prototype.load = function () {
  return JSON.parse(fs.readFileSync(this.file, 'utf8'));
};

Shop.prototype.show = function () {
  return this.opened.then(function () {
    console.log(this.load().title);
  }.bind(this));
};

Shop.prototype.list = function () {
  return this.opened.then(function () {
    const goods = this.load().goods;
    goods.forEach(function (name) {
      console.log(this.file, name);
    }.bind(this));
  }.bind(this));
};

const shop = new Shop('shop.json');
shop.show().then(() => shop.list());
