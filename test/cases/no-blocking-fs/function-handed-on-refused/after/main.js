const fs = require('fs');
const { readFile } = require('fs/promises');
const { statSync } = fs;

function sizes(files) {
  return files.map(statSync).map(({ size }) => size); // refuses: function-value
}

function present(files) {
  return files.filter(fs.existsSync); // refuses: function-value
}

async function title(file) {
  return (await readFile(file, 'utf8')).split('\n')[0];
}

async function main() {
  const files = present(['a.txt', 'b.txt', 'none.txt']); // reports: no-blocking-call-chain
  const paths = files.map(fs.lstatSync); // refuses: function-value, reports: no-blocking-fs
  console.log(files, sizes(files), paths.length); // reports: no-blocking-call-chain
  console.log(await title(files[0]));
}

main();
