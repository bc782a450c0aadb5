const fs = require('fs');

const page = { title: 'none' };

async function prepare() {
  await new Promise((resolve) => setTimeout(resolve, 5));
  page.title = fs.readFileSync('title.txt', 'utf8').trim(); // reports: no-blocking-fs
}

function start() {
  const preparing = prepare();
  console.log(`preparing ${page.title}`);
  return preparing;
}

start().then(() => console.log(page));
