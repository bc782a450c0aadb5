const fs = require('fs');

async function lengthOf(path) {
  const { size } = await fs.promises.stat(path);
  return size + (await fs.promises.readFile(path)).length;
}

lengthOf('source.txt').then((length) => console.log(length));
