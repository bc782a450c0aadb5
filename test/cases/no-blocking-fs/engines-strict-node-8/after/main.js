const fs = require('fs');
const { promisify } = require('util');

const readdir = promisify(fs.readdir);
const writeFile = promisify(fs.writeFile);
const readFile = promisify(fs.readFile);

async function names(folder) {
  const all = await readdir(folder);
  return all.filter((name) => fs.statSync(`${folder}/${name}`).isFile()); // refuses: sync-callback, reports: no-blocking-fs
}

async function report(file) {
  await writeFile(file, 'done');
  const text = await readFile(file, 'utf8');
  fs.rmSync(file); // refuses: needs-newer-node, reports: no-blocking-fs
  return text;
}

names('.').then(() => report('report.txt')).then((text) => console.log(text));
