import { all, drop, fillAll, Shop } from './shop.js';

const shop = new Shop();
console.log(await fillAll());
console.log(await shop.swap(), await all());
try {
  await fillAll();
} catch (error) {
  console.log(error.name, error.code, error.message);
}
console.log((await drop('tea')).changes, await all());
