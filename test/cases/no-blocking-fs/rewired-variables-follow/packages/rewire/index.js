const fs = require('fs');
const Module = require('module');
const path = require('path');

module.exports = (name) => {
  const file = path.resolve(path.dirname(module.parent.filename), `${name}.js`);
  const loaded = new Module(file);
  Object.assign(loaded, { filename: file, paths: module.paths });
  const laidOpen = 'exports.__get__ = (name) => eval(name);\nexports.__set__ = (name, value) => void eval(`${name} = value`);\n';
  loaded._compile(`${fs.readFileSync(file, 'utf8').replace(/^const /gm, 'let ')}\n${laidOpen}`, file);
  return loaded.exports;
};
