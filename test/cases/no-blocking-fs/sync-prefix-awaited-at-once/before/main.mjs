import fs from 'node:fs';

const page = { title: 'none' };

async function prepare() {
  page.title = fs.readFileSync('title.txt', 'utf8').trim(); // reports: no-blocking-fs
  await new Promise((resolve) => setTimeout(resolve, 5));
  page.ready = true;
}

async function start() {
  await prepare();
  console.log(`prepared ${page.title}`);
}

await start();
console.log(page);
