import fs from 'node:fs';

const names = () =>
  fs
    .readdirSync('pages')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4));

async function report() {
  const list = names(); // reports: no-blocking-call-chain
  const text = fs
    // eslint-disable-next-line n/no-sync
    .readFileSync('pages/a.txt', 'utf8') // reports: no-blocking-fs
    .trim();
  return `${list.join()} ${text}`;
}

fs.mkdirSync('pages', { recursive: true });
fs.writeFileSync('pages/a.txt', 'hello\n');
console.log(await report());
