const { copyFile } = require('node:fs/promises');

async function copyAll(names, folder) {
  for (const name of names) await copyFile(name, `${folder}/${name}`);
}

module.exports = { copyAll };
