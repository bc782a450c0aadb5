const { readFile } = require('fs/promises');

const page = { title: 'none' };

async function prepare() {
  await new Promise((resolve) => setTimeout(resolve, 5));
  page.title = (await readFile('title.txt', 'utf8')).trim();
}

function start() {
  const preparing = prepare();
  console.log(`preparing ${page.title}`);
  return preparing;
}

start().then(() => console.log(page));
