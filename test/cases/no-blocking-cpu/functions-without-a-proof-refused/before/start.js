const { names } = require('./names.js');
const { settings } = require('./settings.js');

exports.start = (given) => {
  Object.assign(settings, given);
  names.add('b');
};
