const { statSync } = require('fs');
const { stat } = require('fs/promises');

// plugin.js may be given this file.
exports.weigh = function weigh(file) {
  return statSync(file).size; // skips: has-async-twin
};

exports.weighAsync = async function weighAsync(file) {
  return (await stat(file)).size;
};
