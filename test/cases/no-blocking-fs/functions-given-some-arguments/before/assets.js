const _ = require('lodash');
const partial = require('lodash/partial');
const { promises, readFileSync, writeFileSync } = require('fs');
const { translate } = require('./words');

const readText = _.partialRight(readFileSync, 'utf8'); // refuses: function-value
const put = partial(writeFileSync, 'out.txt'); // refuses: function-value
const shout = _.partialRight((text, end) => text.toUpperCase() + end, '!');
const readLater = _.partialRight(promises.readFile, 'utf8');

exports.bundle = async (files) => {
  const parts = [];
  for (const file of files) parts.push(readText(file)); // reports: no-blocking-fs, refuses: callback-form
  for (const file of files) parts.push(shout(await readLater(file)));
  put(parts.join('\n')); // reports: no-blocking-fs, refuses: callback-form
  return translate('en', parts[0]);
};
