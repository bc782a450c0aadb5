const fse = require('fs-extra');

async function answer(path) {
  if (!await fse.pathExists(path)) return undefined;
  await fse.ensureDir('backup');
  return (await fse.readJson(path)).answer;
}

answer('data.json').then((found) => console.log(found));
