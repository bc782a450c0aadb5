const fs = require('fs');

async function names(folder) {
  const all = fs.readdirSync(folder); // reports: no-blocking-fs
  return all.filter((name) => fs.statSync(`${folder}/${name}`).isFile()); // reports: no-blocking-fs
}

async function report(file) {
  fs.writeFileSync(file, 'done'); // reports: no-blocking-fs
  const text = fs.readFileSync(file, 'utf8'); // reports: no-blocking-fs
  fs.rmSync(file); // reports: no-blocking-fs, refuses: needs-newer-node
  return text;
}

names('.').then(() => report('report.txt')).then((text) => console.log(text));
