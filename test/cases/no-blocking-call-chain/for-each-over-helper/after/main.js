const fs = require('fs');

const parts = ['parts/a.txt', 'parts/b.txt'];

async function copyPart(path) {
  await fs.promises.appendFile('whole.txt', await fs.promises.readFile(path));
}

async function join() {
  for (const path of parts) {
    await copyPart(path);
  }
  return fs.promises.readFile('whole.txt', 'utf8');
}

join().then((text) => console.log(text));
