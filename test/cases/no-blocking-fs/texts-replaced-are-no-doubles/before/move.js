const fs = require('fs');

const from = process.argv[2] ?? 'a';
const to = process.argv[3] ?? 'b';

function renamed(keys, oldPart, newPart) {
  return keys.map((key) => key.replace(oldPart, newPart));
}

async function main() {
  const keys = JSON.parse(fs.readFileSync('keys.json', 'utf8'));
  console.log(renamed(keys, from, to).join());
  console.log(renamed(keys, fs, to).join());
}

main();
