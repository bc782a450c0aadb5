const { access, readFile } = require('fs/promises');
const util = require('util');

function Shape(path) {
  this.path = path;
}
Shape.prototype.load = async function () {
  return await access(this.path).then(() => true, () => false);
};
Shape.prototype.run = async function () {
  return `${await this.load()}!`;
};

function Circle(path) {
  Shape.call(this, path);
}
util.inherits(Circle, Shape);
Circle.prototype.load = async function () {
  return (await readFile(this.path, 'utf8')).trim();
};

exports.Shape = Shape;
exports.Circle = Circle;
