const store = require('./store');

exports.report = async (path) => store.read(path).trim(); // reports: no-blocking-call-chain
exports.names = async (folder) => store.list(folder).join(); // reports: no-blocking-call-chain
