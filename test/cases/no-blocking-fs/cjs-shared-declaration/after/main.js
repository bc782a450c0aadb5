const path = require('path');
const { readdir } = require('fs/promises');

async function pageNames(folder) {
  const files = await readdir(folder);
  return files.map((file) => path.basename(file, '.html'));
}

pageNames('pages').then((names) => console.log(names.sort().join(' ')));
