const place = require('./place.js');
const other = require('./other.js');

exports.start = async function start(name) {
  const isKept = place.isKept(name); // reports: no-blocking-call-chain
  const isKnown = other.isKnown(name); // reports: no-blocking-call-chain
  return [place.now(), isKept, isKnown];
};
