import { readFile } from 'node:fs/promises';

async function readConfig(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function start() {
  const { port } = await readConfig('config.json');
  console.log(`listening on ${port}`);
}

await start();
