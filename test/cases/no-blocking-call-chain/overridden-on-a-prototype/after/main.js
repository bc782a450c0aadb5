const { Circle, Shape } = require('./shapes');

async function main() {
  console.log(await new Circle('t.txt').run(), await new Shape('t.txt').run(), await new Circle('t.txt').load());
}

main();
