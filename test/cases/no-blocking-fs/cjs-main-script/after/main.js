'use strict';

const { readFile, writeFile } = require('fs/promises');

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

async function main() {
  const visits = JSON.parse(await readFile('visits.json', 'utf8'));
  console.log(`visits: ${sum(visits)}`);
  await writeFile('total.txt', String(sum(visits)));
}

main();
