import { readFileSync } from 'node:fs';

const readMenu = () => readFileSync('menu.txt', 'utf8').trim().split('\n');

function prices() {
  return new Map(readMenu().map((line) => line.split(' ')));
}

function priceOf(dish) {
  return Number(prices().get(dish));
}

console.log(priceOf('tea') + priceOf('cake'));
