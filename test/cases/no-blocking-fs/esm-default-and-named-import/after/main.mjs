import fs from 'node:fs';
import { readdir } from 'node:fs/promises';

async function newest(folder) {
  const versions = await readdir(folder);
  return versions.sort().at(-1);
}

fs.createReadStream(`versions/${await newest('versions')}`).pipe(process.stdout);
