const { readdirSync, readFileSync } = require('fs');
const { readFile } = require('fs/promises');

exports.texts = async function (folder) {
  const names = readdirSync(folder); // reports: no-blocking-fs, refuses: mocked-api
  return names.slice().filter((name) => {
    return readFileSync(name, 'utf8') !== ''; // reports: no-blocking-fs, refuses: mocked-api
  });
};

exports.all = async function (names) {
  for (const name of names) console.log(await readFile(name, 'utf8'));
};
