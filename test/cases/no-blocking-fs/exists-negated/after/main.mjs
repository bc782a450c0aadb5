import { access, mkdir, writeFile } from 'node:fs/promises';

async function prepare(folder) {
  if (!await access(folder).then(() => true, () => false)) await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/ready`, 'yes');
}

await prepare('out/today');
console.log('prepared');
