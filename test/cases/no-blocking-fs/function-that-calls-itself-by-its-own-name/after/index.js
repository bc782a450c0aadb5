const fs = require('fs');
const { readdir, stat } = require('fs/promises');
const path = require('path');

exports.names = function names(dir) {
  const found = [];
  for (const name of fs.readdirSync(dir)) { // skips: has-async-twin
    const file = path.join(dir, name);
    if (fs.statSync(file).isDirectory()) found.push(...names(file)); // skips: has-async-twin
    else found.push(name);
  }
  return found;
};

exports.namesAsync = async function namesAsync(dir) {
  const found = [];
  for (const name of await readdir(dir)) {
    const file = path.join(dir, name);
    if ((await stat(file)).isDirectory()) found.push(...await namesAsync(file));
    else found.push(name);
  }
  return found;
};

exports.sizes = function sizes(dir) {
  const total = fs.readdirSync(dir).length; // refuses: public-export
  const inner = new Map([['a', 'tree/inner']]);
  inner.forEach((each, key, map) => {
    if (map.get(key) !== dir) console.log(sizes(each));
  });
  return total;
};
