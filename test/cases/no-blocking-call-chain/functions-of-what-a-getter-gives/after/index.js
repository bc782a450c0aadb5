module.exports = {
  get files() { return require('./lib/files'); },
  get marks() { return require('./lib/marks'); }
};
