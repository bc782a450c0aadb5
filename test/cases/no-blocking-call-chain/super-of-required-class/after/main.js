const { Orders } = require('./orders');

async function main() {
  const orders = new Orders('orders.json');
  console.log((await orders.save([1, 2])).file);
  console.log(await orders.all());
}

main();
