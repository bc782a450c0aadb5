import fs from 'node:fs';

async function contents(folder) {
  const texts = [];
  for (const name of fs.readdirSync(folder).sort()) { // reports: no-blocking-fs
    texts.push(fs.readFileSync(`${folder}/${name}`, 'utf8').trim()); // reports: no-blocking-fs
  }
  return [...texts, ...fs.readdirSync(folder)].length; // reports: no-blocking-fs
}

for (const name of fs.readdirSync('shelf').sort()) console.log(name);
console.log(await contents('shelf'));
