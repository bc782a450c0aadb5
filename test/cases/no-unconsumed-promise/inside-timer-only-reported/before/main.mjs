import { appendFile } from 'node:fs/promises';

async function beat(count) {
  await appendFile('beats.txt', `${count}\n`);
}

setTimeout(() => {
  beat(1); // reports: no-unconsumed-promise
}, 5);

console.log('started');
