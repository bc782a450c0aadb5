const store = require('./store');

exports.report = async function (path) {
  return store.read(path).toUpperCase(); // reports: no-blocking-call-chain
};

exports.names = async function (folder) {
  return store.list(folder).sort(); // reports: no-blocking-call-chain
};
