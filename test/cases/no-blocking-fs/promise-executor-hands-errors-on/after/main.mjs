import fs from 'node:fs';
import { readFile } from 'node:fs/promises';

function load(path) {
  return new Promise((resolve, reject) => {
    (async () => {
      resolve(await readFile(path, 'utf8'));
    })().catch(reject);
  });
}

function start(path) {
  const loading = new Promise((resolve, reject) => {
    if (!fs.existsSync(path)) reject(new Error(`${path} is missing`)); // reports: no-blocking-fs, refuses: sync-prefix
    console.log('looked for', path);
    resolve(path);
  });
  console.log('started');
  return loading;
}

await load('missing.txt').catch((error) => console.log(error.code));
await start('missing.txt').catch((error) => console.log(error.message));
