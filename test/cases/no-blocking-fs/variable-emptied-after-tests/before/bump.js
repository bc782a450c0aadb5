const version = require('./version');

module.exports = async function bump(path) {
  return `${version(path)}-next`; // reports: no-blocking-call-chain
};
