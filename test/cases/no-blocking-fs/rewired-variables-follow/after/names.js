const fs = require('fs');

async function list(folder) {
  return (await fs.promises.readdir(folder)).sort();
}

async function first(folder) {
  return (await list(folder))[0];
}

exports.name = async (folder) => (await fs.promises.access(folder).then(() => true, () => false) ? await first(folder) : 'none');
