const place = require('./place.js');
const other = require('./other.js');

exports.start = async function start(name) {
  const isKept = await place.isKept(name);
  const isKnown = await other.isKnownAsync(name);
  return [place.now(), isKept, isKnown];
};
