const fs = require('fs');
const path = require('path');

async function manager(folder) {
  if (fs.existsSync(path.join(folder, 'yarn.lock'))) return 'yarn'; // reports: no-blocking-fs
  if (fs.existsSync(path.join(folder, 'package.json'))) return 'npm'; // reports: no-blocking-fs
  return 'none';
}

Promise.all([manager('.'), manager('missing')]).then((names) => console.log(names));
