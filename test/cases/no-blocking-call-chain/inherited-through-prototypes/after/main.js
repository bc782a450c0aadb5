const { Circle, Line, Square } = require('./shapes');

async function main() {
  console.log(await new Circle('t.txt').load(), await new Circle('t.txt').describe());
  console.log(await new Square('t.txt').load(), await new Line('t.txt').size());
}

main();
