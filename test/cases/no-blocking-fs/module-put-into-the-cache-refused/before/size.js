const load = require('./load');

exports.size = async function (path) {
  return load(path).length; // reports: no-blocking-call-chain
};

exports.Settings = class {
  get text() {
    return load('settings.txt');
  }
};
