const { readFile } = require('fs/promises');

exports.readManifest = async (folder) => JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'));
