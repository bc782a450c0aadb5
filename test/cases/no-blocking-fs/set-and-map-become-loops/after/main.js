const fs = require('fs');
const { access, readFile, stat } = require('fs/promises');

async function follow(start) {
  const seen = new Set([start]);
  for (const path of seen) {
    if (!await access(path).then(() => true, () => false)) continue;
    const next = (await readFile(path, 'utf8')).trim();
    seen.add(`box/${next}.txt`);
  }
  const sizes = new Map([['first', start]]);
  for (const [name, path] of sizes) {
    console.log(name, (await stat(path)).size);
  }
  seen.forEach((path, again) => {
    if (fs.existsSync(path)) console.log(path === again); // reports: no-blocking-fs, refuses: sync-callback
  });
  return [...seen];
}

async function main() {
  console.log(await follow('box/a.txt'));
}

main();
