const { statSync } = require('node:fs');
const { stat } = require('node:fs/promises');

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

exports.sizeForReject = async function sizeForReject(name) {
  const size = (await stat(name)).size;
  return Promise.resolve(size);
};

exports.sizeForWaiting = async function sizeForWaiting(name) {
  const size = (await stat(name)).size;
  return Promise.resolve(size);
};
