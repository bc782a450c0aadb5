import fs from 'node:fs';
import { readFile } from 'node:fs/promises';

const lines = [];

process.on('exit', (code) => {
  fs.writeFileSync('last-exit.txt', `${code} ${lines.length}`); // skips: sync-is-right
});

async function work() {
  lines.push((await readFile('state.txt', 'utf8')).trim());
}

await work();
console.log(lines);
