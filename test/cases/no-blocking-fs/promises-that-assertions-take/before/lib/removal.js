const removal = require('./remove');

module.exports = function removeAll(first, second) {
  return removal.remove(first).then(() => removal.remove(second)); // reports: no-blocking-call-chain
};
