import fs from 'node:fs';

const lines = [];

process.on('exit', (code) => {
  fs.writeFileSync('last-exit.txt', `${code} ${lines.length}`); // skips: sync-is-right
});

async function work() {
  lines.push(fs.readFileSync('state.txt', 'utf8').trim()); // reports: no-blocking-fs
}

await work();
console.log(lines);
