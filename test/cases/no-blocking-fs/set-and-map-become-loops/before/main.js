const fs = require('fs');

async function follow(start) {
  const seen = new Set([start]);
  seen.forEach((path) => {
    if (!fs.existsSync(path)) return; // reports: no-blocking-fs
    const next = fs.readFileSync(path, 'utf8').trim(); // reports: no-blocking-fs
    seen.add(`box/${next}.txt`);
  });
  const sizes = new Map([['first', start]]);
  sizes.forEach((path, name) => {
    console.log(name, fs.statSync(path).size); // reports: no-blocking-fs
  });
  seen.forEach((path, again) => {
    if (fs.existsSync(path)) console.log(path === again); // reports: no-blocking-fs, refuses: sync-callback
  });
  return [...seen];
}

async function main() {
  console.log(await follow('box/a.txt'));
}

main();
