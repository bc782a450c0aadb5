const fs = require('fs');
const { promisify } = require('util');

const readdir = promisify(fs.readdir);
const stat = promisify(fs.stat);
const writeFile = promisify(fs.writeFile);
const readFile = promisify(fs.readFile);

// Like filter, one call after the other: waits for each before it makes the next.
async function filterInOrder(items, callback) {
  const { length } = items;
  const kept = [];
  for (let index = 0; index < length; index += 1) {
    if (!(index in items)) continue;
    const item = items[index];
    if (await callback(item, index, items)) kept.push(item);
  }
  return kept;
}

async function names(folder) {
  const all = await readdir(folder);
  return await filterInOrder(all, async (name) => (await stat(`${folder}/${name}`)).isFile());
}

async function report(file) {
  await writeFile(file, 'done');
  const text = await readFile(file, 'utf8');
  fs.rmSync(file); // reports: no-blocking-fs, refuses: needs-newer-node
  return text;
}

names('.').then(() => report('report.txt')).then((text) => console.log(text));
