import { access } from 'node:fs/promises';

async function isConfigured(folder) {
  return await access(`${folder}/config.json`).then(() => true, () => false);
}

console.log(await isConfigured('.'), await isConfigured('missing'));
