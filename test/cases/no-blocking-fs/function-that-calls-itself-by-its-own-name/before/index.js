const fs = require('fs');
const path = require('path');

exports.names = function names(dir) {
  const found = [];
  for (const name of fs.readdirSync(dir)) {
    const file = path.join(dir, name);
    if (fs.statSync(file).isDirectory()) found.push(...names(file));
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
