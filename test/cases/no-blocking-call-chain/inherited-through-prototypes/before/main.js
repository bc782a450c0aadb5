const { Circle, Line, Square } = require('./shapes');

console.log(new Circle('t.txt').load(), new Circle('t.txt').describe());
console.log(new Square('t.txt').load(), new Line('t.txt').size());
