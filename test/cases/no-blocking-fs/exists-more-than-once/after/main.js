const { access } = require('fs/promises');
const path = require('path');

function exists(path) {
  return access(path).then(() => true, () => false);
}

async function manager(folder) {
  if (await exists(path.join(folder, 'yarn.lock'))) return 'yarn';
  if (await exists(path.join(folder, 'package.json'))) return 'npm';
  return 'none';
}

Promise.all([manager('.'), manager('missing')]).then((names) => console.log(names));
