const { readFile } = require('fs/promises');

async function build(names) {
  let work = Promise.resolve(await readFile('a.txt', 'utf8'));
  if (names.includes('a')) work = work.then((text) => text + 'a');
  if (names.includes('b')) work = work.then((text) => text + 'b');
  if (names.includes('c')) work = work.then((text) => text + 'c');
  if (names.includes('d')) work = work.then((text) => text + 'd');
  if (names.includes('e')) work = work.then((text) => text + 'e');
  if (names.includes('f')) work = work.then((text) => text + 'f');
  if (names.includes('g')) work = work.then((text) => text + 'g');
  if (names.includes('h')) work = work.then((text) => text + 'h');
  if (names.includes('i')) work = work.then((text) => text + 'i');
  if (names.includes('j')) work = work.then((text) => text + 'j');
  if (names.includes('k')) work = work.then((text) => text + 'k');
  if (names.includes('l')) work = work.then((text) => text + 'l');
  if (names.includes('m')) work = work.then((text) => text + 'm');
  if (names.includes('n')) work = work.then((text) => text + 'n');
  if (names.includes('o')) work = work.then((text) => text + 'o');
  if (names.includes('p')) work = work.then((text) => text + 'p');
  return work;
}

async function main() {
  console.log(await build(['a', 'c', 'p']));
}

main();
