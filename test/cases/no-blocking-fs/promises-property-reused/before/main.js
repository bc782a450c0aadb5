const fs = require('fs');

async function lengthOf(path) {
  const { size } = await fs.promises.stat(path);
  return size + fs.readFileSync(path).length; // reports: no-blocking-fs
}

lengthOf('source.txt').then((length) => console.log(length));
