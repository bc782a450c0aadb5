const { writeFile } = require('fs/promises');
const { readSettings } = require('./settings.js');

async function main() {
  const settings = await readSettings('settings.json');
  console.log(settings.title);
  await writeFile('title.txt', settings.title);
}

main();
