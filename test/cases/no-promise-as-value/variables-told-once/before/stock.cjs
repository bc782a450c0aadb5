const { readFile } = require('fs/promises');

const load = (file) => readFile(file, 'utf8').then(JSON.parse);

exports.count = async (file) => {
  const stock = load(file);
  console.log(stock); // reports: no-promise-as-value
  return stock.items.length;
};

exports.sum = async (file) => {
  const prices = load(file);
  const all = await prices;
  return all.reduce((sum, price) => sum + price, 0);
};
