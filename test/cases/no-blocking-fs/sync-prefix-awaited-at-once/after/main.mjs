import { readFile } from 'node:fs/promises';

const page = { title: 'none' };

async function prepare() {
  page.title = (await readFile('title.txt', 'utf8')).trim();
  await new Promise((resolve) => setTimeout(resolve, 5));
  page.ready = true;
}

async function start() {
  await prepare();
  console.log(`prepared ${page.title}`);
}

await start();
console.log(page);
