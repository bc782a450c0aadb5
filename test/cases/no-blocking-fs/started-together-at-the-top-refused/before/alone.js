const fs = require('node:fs');
const path = require('node:path');

const file = path.join(__dirname, 'alone.json');

async function main() {
  const visits = JSON.parse(fs.readFileSync(file, 'utf8')); // reports: no-blocking-fs
  visits.push('Cy');
  fs.writeFileSync(file, JSON.stringify(visits)); // reports: no-blocking-fs
}

main().catch((error) => {
  console.error(error);
});
