import fs from 'node:fs';

async function inspect(path) {
  const text = fs.readFileSync(path).toString('hex'); // reports: no-blocking-fs
  const first = fs.readFileSync(path)[0]; // reports: no-blocking-fs
  const { size } = fs.statSync(path); // reports: no-blocking-fs
  return { text, first, size };
}

console.log(await inspect('data.bin'));
