const fse = require('fs-extra');

async function answer(path) {
  if (!fse.existsSync(path)) return undefined; // reports: no-blocking-fs
  fse.ensureDirSync('backup'); // reports: no-blocking-fs
  return fse.readJsonSync(path).answer; // reports: no-blocking-fs
}

answer('data.json').then((found) => console.log(found));
