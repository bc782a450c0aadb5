import { existsSync } from 'node:fs';

async function isConfigured(folder) {
  return existsSync(`${folder}/config.json`); // reports: no-blocking-fs
}

console.log(await isConfigured('.'), await isConfigured('missing'));
