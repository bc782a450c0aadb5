const { readFile, readdir } = require('fs/promises');

exports.read = async function (name) {
  return (await readFile(`notes/${name}.txt`, 'utf8')).trim();
};

exports.list = async () => await readdir('notes');
