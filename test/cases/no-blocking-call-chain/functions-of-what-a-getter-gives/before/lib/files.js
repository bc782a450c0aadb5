const fs = require('node:fs');

function copyAll(names, folder) {
  for (const name of names) fs.copyFileSync(name, `${folder}/${name}`);
}

module.exports = { copyAll };
