const { depth, isEven } = require('./tree.js');

async function main() {
  console.log(await depth(1, 8), await depth(2, 9), isEven(3));
}

main();
