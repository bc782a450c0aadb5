import fs from 'fs';
import fsp from 'fs/promises';

async function backUp(path) {
  await fsp.mkdir('backup', { recursive: true });
  fs.copyFileSync(path, `backup/${path}`); // reports: no-blocking-fs
  return fs.readdirSync('backup'); // reports: no-blocking-fs
}

console.log(await backUp('source.txt'));
