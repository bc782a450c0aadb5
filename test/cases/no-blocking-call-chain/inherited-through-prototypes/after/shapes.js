const { readFile, stat } = require('fs/promises');
const util = require('util');

function Shape(path) {
  this.path = path;
}
Shape.prototype.load = async function () {
  return (await readFile(this.path, 'utf8')).trim();
};

function Circle(path) {
  Shape.call(this, path);
}
util.inherits(Circle, Shape);
Circle.prototype.describe = async function () {
  return `circle ${await this.load()}`;
};

function Square(path) {
  Shape.call(this, path);
}
Square.prototype = new Shape();

function Line(path) {
  this.path = path;
}
Line.prototype = {
  async size() {
    return (await stat(this.path)).size;
  },
};

exports.Circle = Circle;
exports.Square = Square;
exports.Line = Line;
