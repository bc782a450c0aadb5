const fs = require('fs'), path = require('path');

async function pageNames(folder) {
  const files = fs.readdirSync(folder); // reports: no-blocking-fs
  return files.map((file) => path.basename(file, '.html'));
}

pageNames('pages').then((names) => console.log(names.sort().join(' ')));
