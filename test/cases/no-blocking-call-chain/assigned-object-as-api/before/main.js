const { readFileSync } = require('fs');

const api = Object.assign({ name: 'files' }, { load: (file) => readFileSync(file, 'utf8') });

async function main() {
  console.log(api.name, api.load('package.json').length > 0); // reports: no-blocking-call-chain
}

main();
