const { existsSync, readFileSync } = require('fs');
const tasks = require('run-tasks');

exports.build = function build(options) {
  if (!existsSync(options.file)) return Promise.reject(new Error('no file'));
  const settings = JSON.parse(readFileSync(options.file, 'utf8'));
  return tasks.run(settings).then((result) => result.code);
};

/** Nothing says that it is a promise. */
exports.later = function later(file) {
  const text = readFileSync(file, 'utf8');
  return tasks.later(text);
};
