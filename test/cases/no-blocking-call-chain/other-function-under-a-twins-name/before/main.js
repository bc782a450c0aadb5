const fs = require('fs');

function storeSync(path, text) {
  fs.writeFileSync(path, text);
}

async function store(text, path) {
  await fs.promises.writeFile(path, text);
}

async function main() {
  storeSync('a.txt', 'first'); // reports: no-blocking-call-chain
  await store('second', 'b.txt');
  console.log(await fs.promises.readFile('a.txt', 'utf8'), await fs.promises.readFile('b.txt', 'utf8'));
}

main().catch(console.error);
