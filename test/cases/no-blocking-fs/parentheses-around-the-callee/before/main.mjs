import fs from 'fs';

async function show(name) {
  const text = (fs.readFileSync)(name, 'utf8'); // reports: no-blocking-fs
  return text + ((0, fs.readFileSync))(name, 'utf8').trim(); // reports: no-blocking-fs
}

console.log(await show('a.txt'));
