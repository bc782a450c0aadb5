const fs = require('fs');

async function storeSync(path, text) {
  await fs.promises.writeFile(path, text);
}

async function store(text, path) {
  await fs.promises.writeFile(path, text);
}

async function main() {
  await storeSync('a.txt', 'first');
  await store('second', 'b.txt');
  console.log(await fs.promises.readFile('a.txt', 'utf8'), await fs.promises.readFile('b.txt', 'utf8'));
}

main().catch(console.error);
