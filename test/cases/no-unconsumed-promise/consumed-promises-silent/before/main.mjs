import { setTimeout as delay } from 'node:timers/promises';

const step = async (name) => {
  await delay(1);
  return name;
};

function started(names) {
  return step(names[0]);
}

async function main() {
  const first = step('first');
  step('second').catch((error) => console.error(error));
  const both = await Promise.all([first, step('third')]);
  return [...both, await started(['fourth'])];
}

console.log(await main());
