const { statSync } = require('node:fs');

exports.sizeForUsers = function sizeForUsers(name) {
  const size = statSync(name).size; // refuses: sync-prefix
  return Promise.resolve(size);
};

exports.sizeInTry = function sizeInTry(name) {
  const size = statSync(name).size; // refuses: sync-prefix
  return Promise.resolve(size);
};

exports.sizeForHandler = function sizeForHandler(name) {
  const size = statSync(name).size; // refuses: sync-prefix
  return Promise.resolve(size);
};

exports.sizeWithDefault = function sizeWithDefault(name) {
  const size = statSync(name).size; // refuses: sync-prefix
  return Promise.resolve(size);
};

exports.sizeInExecutor = function sizeInExecutor(name) {
  const size = statSync(name).size; // refuses: sync-prefix
  return Promise.resolve(size);
};

exports.sizeForReject = function sizeForReject(name) {
  const size = statSync(name).size;
  return Promise.resolve(size);
};

exports.sizeForWaiting = function sizeForWaiting(name) {
  const size = statSync(name).size;
  return Promise.resolve(size);
};
