const fs = require('fs');
const util = require('util');

function Shape(path) {
  this.path = path;
}
Shape.prototype.load = function () {
  return fs.existsSync(this.path);
};
Shape.prototype.run = function () {
  return `${this.load()}!`;
};

function Circle(path) {
  Shape.call(this, path);
}
util.inherits(Circle, Shape);
Circle.prototype.load = function () {
  return fs.readFileSync(this.path, 'utf8').trim();
};

exports.Shape = Shape;
exports.Circle = Circle;
