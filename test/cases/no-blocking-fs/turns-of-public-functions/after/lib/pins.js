const { readFile, stat } = require('fs/promises');
const { inTurn } = require('./in-turn');
const table = require('./table');

const used = {};

exports.claim = async function (name) {
  return inTurn(async () => {
    if (used[name]) return false;
    const text = await readFile(table.file, 'utf8');
    if (!text.includes(name)) return false;
    used[name] = true;
    return true;
  });
};

exports.release = async (name) => inTurn(async () => (used[name] ? await forget(name) : 0));

exports.move = async function (from, to) {
  return inTurn(async () => {
    const freed = await exports.release(from);
    return freed > 0 && await exports.claim(to);
  });
};

async function forget(name) {
  const { size } = await stat(table.file);
  delete used[name];
  return size;
}
