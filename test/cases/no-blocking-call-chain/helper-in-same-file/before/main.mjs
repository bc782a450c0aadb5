import { readFileSync } from 'node:fs';

function readConfig(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

async function start() {
  const { port } = readConfig('config.json'); // reports: no-blocking-call-chain
  console.log(`listening on ${port}`);
}

await start();
