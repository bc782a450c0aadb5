const { readFile } = require('fs/promises');

function parse(text) {
  return JSON.parse(text);
}

if (typeof require !== 'undefined' && typeof exports !== 'undefined') {
  exports.parse = parse;
  exports.main = async function main(path) {
    const { type } = parse(await readFile(path, 'utf8'));
    console.log(type);
  };
  if (typeof module !== 'undefined' && require.main === module) {
    exports.main('package.json');
  }
}
