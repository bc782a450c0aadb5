const store = require('./store');

exports.report = async function (name) {
  return await store.findAsync(name) ? name : 'none';
};
