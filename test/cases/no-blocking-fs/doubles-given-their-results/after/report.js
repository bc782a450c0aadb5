const store = require('./store');

exports.report = async (path) => (await store.read(path)).trim();
exports.names = async (folder) => store.list(folder).join(); // reports: no-blocking-call-chain
