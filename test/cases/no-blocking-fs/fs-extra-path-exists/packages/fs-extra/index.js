const fs = require('fs');

module.exports = {
  ...fs,
  pathExists: (path) => fs.promises.access(path).then(() => true, () => false),
  readJson: async (path) => JSON.parse(await fs.promises.readFile(path, 'utf8')),
  readJsonSync: (path) => JSON.parse(fs.readFileSync(path, 'utf8')),
  ensureDir: (path) => fs.promises.mkdir(path, { recursive: true }),
  ensureDirSync: (path) => fs.mkdirSync(path, { recursive: true }),
};
