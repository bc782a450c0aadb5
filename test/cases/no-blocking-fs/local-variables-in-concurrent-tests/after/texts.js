const { readFile } = require('fs/promises');
const { inTurn } = require('./in-turn.js');

let last = '';

exports.read = async (path, options = {}) => {
  let encoding = 'utf8';
  if (options.encoding) encoding = options.encoding;
  const text = await readFile(path, encoding);
  return `${encoding}: ${text}`;
};

exports.readLast = async (path) => {
  return inTurn(async () => {
    last = path;
    const text = await readFile(path, 'utf8');
    return `${last}: ${text}`;
  });
};
