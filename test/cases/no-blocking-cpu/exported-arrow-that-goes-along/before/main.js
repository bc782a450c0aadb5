const { depth, isEven } = require('./tree.js');

async function main() {
  console.log(depth(1, 8), depth(2, 9), isEven(3));
}

main();
