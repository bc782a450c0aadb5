const path = require('path');

module.exports = function load(name) {
  const recipe = require(path.resolve(__dirname, name));
  if (typeof recipe === 'function') return recipe;
  return () => recipe;
};
