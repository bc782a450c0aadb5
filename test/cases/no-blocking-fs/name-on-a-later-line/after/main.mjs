import { readdir, readFile, mkdir, writeFile } from 'node:fs/promises';

const names = async () =>
  (await readdir('pages'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4));

async function report() {
  const list = await names();
  const text = (await readFile('pages/a.txt', 'utf8'))
    .trim();
  return `${list.join()} ${text}`;
}

await mkdir('pages', { recursive: true });
await writeFile('pages/a.txt', 'hello\n');
console.log(await report());
