import fs from 'node:fs';

async function describe(path) {
  if (fs.statSync(path).isDirectory()) { // reports: no-blocking-fs
    return `${path} holds ${fs.readdirSync(path).length} entries`; // reports: no-blocking-fs
  }
  const text = path.endsWith('.eml') ? fs.readFileSync(path, 'utf8') : ''; // reports: no-blocking-fs
  return `${path} says ${text.trim() || fs.readlinkSync(path)}`; // reports: no-blocking-fs
}

console.log(await describe('inbox'));
console.log(await describe('inbox/first.eml'));
