const fs = require('fs');
const util = require('util');

function Shape(path) {
  this.path = path;
}
Shape.prototype.load = function () {
  return fs.readFileSync(this.path, 'utf8').trim();
};

function Circle(path) {
  Shape.call(this, path);
}
util.inherits(Circle, Shape);
Circle.prototype.describe = function () {
  return `circle ${this.load()}`;
};

function Square(path) {
  Shape.call(this, path);
}
Square.prototype = new Shape();

function Line(path) {
  this.path = path;
}
Line.prototype = {
  size() {
    return fs.statSync(this.path).size;
  },
};

exports.Circle = Circle;
exports.Square = Square;
exports.Line = Line;
