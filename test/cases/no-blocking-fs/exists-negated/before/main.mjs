import fs from 'node:fs';

async function prepare(folder) {
  if (!fs.existsSync(folder)) fs.mkdirSync(folder, { recursive: true }); // reports: no-blocking-fs, reports: no-blocking-fs
  fs.writeFileSync(`${folder}/ready`, 'yes'); // reports: no-blocking-fs
}

await prepare('out/today');
console.log('prepared');
