import { readFile } from 'node:fs/promises';

const readMenu = async () => (await readFile('menu.txt', 'utf8')).trim().split('\n');

async function prices() {
  return new Map((await readMenu()).map((line) => line.split(' ')));
}

async function priceOf(dish) {
  return Number((await prices()).get(dish));
}

console.log(await priceOf('tea') + await priceOf('cake'));
