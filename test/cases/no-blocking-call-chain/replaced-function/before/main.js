const fs = require('fs');

let load = (path) => fs.readFileSync(path, 'utf8').trim();

function useMemory() {
  load = (path) => `<${path}>`;
}

async function main() {
  console.log(load('a.txt')); // reports: no-blocking-call-chain
  useMemory();
  console.log(load('a.txt')); // reports: no-blocking-call-chain
}

main().catch(console.error);
