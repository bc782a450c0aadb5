const { Orders } = require('./orders');

function main() {
  const orders = new Orders('orders.json');
  console.log(orders.save([1, 2]).file);
  console.log(orders.all());
}

main();
