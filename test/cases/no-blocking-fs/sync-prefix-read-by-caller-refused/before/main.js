const fs = require('fs');

const page = { title: 'none' };

async function prepare() {
  page.title = fs.readFileSync('title.txt', 'utf8').trim(); // reports: no-blocking-fs, refuses: sync-prefix
  await new Promise((resolve) => setTimeout(resolve, 5));
  page.ready = true;
}

function start() {
  const preparing = prepare();
  console.log(`preparing ${page.title}`);
  return preparing;
}

start().then(() => console.log(page));
