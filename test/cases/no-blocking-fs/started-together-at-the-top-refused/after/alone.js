const { readFile, writeFile } = require('node:fs/promises');
const path = require('node:path');

const file = path.join(__dirname, 'alone.json');

async function main() {
  const visits = JSON.parse(await readFile(file, 'utf8'));
  visits.push('Cy');
  await writeFile(file, JSON.stringify(visits));
}

main().catch((error) => {
  console.error(error);
});
