const { readFile, access, stat } = require('fs/promises');

// Like forEach, one call after the other: waits for each before it makes the next.
async function forEachInOrder(items, callback) {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items) await callback(items[index], index, items);
  }
}

// Like some, one call after the other: waits for each before it makes the next.
async function someInOrder(items, callback) {
  const { length } = items;
  for (let index = 0; index < length; index += 1) {
    if (index in items && (await callback(items[index], index, items))) return true;
  }
  return false;
}

async function lengthOf(name) {
  return (await readFile(name)).length;
}

const steps = [lengthOf, async (name) => (await readFile(name, 'utf8')).trim(), (name) => name.length];
steps.push(async (name) => await access(`${name}.bak`).then(() => true, () => false));

async function results(name) {
  const all = [];
  for (const step of steps) all.push(await step(name));
  return all;
}

async function main() {
  console.log(await results('a.txt'), steps.length);
  await forEachInOrder(steps, async (step, index) => console.log(index, await step('a.txt')));
  for (const check of [async (name) => (await stat(name)).isFile(), (name) => name !== '']) console.log(await check('a.txt'));
  console.log(await steps[0]('a.txt'), await someInOrder(steps, async (step) => await step('none.txt') === false));
}

main();
