const { readFileSync } = require('fs');

exports.readManifest = (folder) => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
