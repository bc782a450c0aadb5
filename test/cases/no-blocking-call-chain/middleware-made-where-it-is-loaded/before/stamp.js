const { readFileSync } = require('fs');

module.exports = function stamp(incoming, outgoing, proceed) {
  outgoing.setHeader('x-version', readFileSync('VERSION', 'utf8'));
  proceed();
};
