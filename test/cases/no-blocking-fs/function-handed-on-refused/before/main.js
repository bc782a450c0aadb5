const fs = require('fs');
const { statSync } = fs;

const read = fs.readFileSync;

function sizes(files) {
  return files.map(statSync).map(({ size }) => size); // refuses: function-value
}

function present(files) {
  return files.filter(fs.existsSync); // refuses: function-value
}

function title(file) {
  return read(file, 'utf8').split('\n')[0];
}

async function main() {
  const files = present(['a.txt', 'b.txt', 'none.txt']); // reports: no-blocking-call-chain
  const paths = files.map(fs.lstatSync); // reports: no-blocking-fs, refuses: function-value
  console.log(files, sizes(files), paths.length); // reports: no-blocking-call-chain
  console.log(title(files[0])); // reports: no-blocking-call-chain
}

main();
