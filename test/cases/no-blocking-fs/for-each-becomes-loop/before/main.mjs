import { readFileSync, readdirSync } from 'node:fs';

async function printLogs(folder) {
  const names = readdirSync(folder).sort(); // reports: no-blocking-fs
  names.forEach((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8'); // reports: no-blocking-fs
    console.log(name, text.trim());
  });
  console.log('printed');
}

await printLogs('logs');
