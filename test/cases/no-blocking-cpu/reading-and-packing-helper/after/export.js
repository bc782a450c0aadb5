const { readFile, writeFile } = require('fs/promises');
const zlib = require('zlib');
const { promisify } = require('util');

const gzip = promisify(zlib.gzip);
const gunzip = promisify(zlib.gunzip);

async function pack(path) {
  const packed = await gzip(await readFile(path));
  await writeFile(`${path}.gz`, packed);
  return (await gunzip(packed)).length;
}

module.exports = { pack };
