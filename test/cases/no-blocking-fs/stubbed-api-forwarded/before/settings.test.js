const fs = require('fs');
const { load } = require('./settings');

async function main() {
  const { readFileSync, existsSync } = fs;
  const asked = [];
  fs.existsSync = (path) => path !== 'missing.json';
  fs.readFileSync = (path, encoding) => {
    asked.push(`${path} ${encoding}`);
    return '{ "colour": "red" }';
  };
  console.log(await load('anywhere.json'), await load('missing.json'), asked);
  fs.readFileSync = () => {
    throw new Error('unreadable');
  };
  await load('anywhere.json').catch((error) => console.log(error.message));
  Object.assign(fs, { existsSync, readFileSync });
  console.log(await load('anywhere.json'), Object.keys(await load(require.resolve('./package.json'))));
}

main();
