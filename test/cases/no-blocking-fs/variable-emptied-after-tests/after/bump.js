const version = require('./version');

module.exports = async function bump(path) {
  return `${await version(path)}-next`;
};
