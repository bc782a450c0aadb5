import { readdir, readFile } from 'node:fs/promises';

async function printLogs(folder) {
  const names = (await readdir(folder)).sort();
  for (const name of names) {
    const text = await readFile(`${folder}/${name}`, 'utf8');
    console.log(name, text.trim());
  }
  console.log('printed');
}

await printLogs('logs');
