const store = require('./store');

exports.report = async function (path) {
  return (await store.read(path)).toUpperCase();
};

exports.names = async function (folder) {
  return store.list(folder).sort(); // reports: no-blocking-call-chain
};
