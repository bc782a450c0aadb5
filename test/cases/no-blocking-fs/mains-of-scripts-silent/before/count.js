const { readFileSync } = require('node:fs');

async function main() {
  console.log(await words(process.argv[2]));
}

async function words(file) {
  return readFileSync(file, 'utf8').split(' ').length;
}

if (require.main === module) main();
