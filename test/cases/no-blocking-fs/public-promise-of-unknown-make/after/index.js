const { access, readFile } = require('fs/promises');
const tasks = require('run-tasks');

exports.build = async function build(options) {
  if (!await access(options.file).then(() => true, () => false)) return Promise.reject(new Error('no file'));
  const settings = JSON.parse(await readFile(options.file, 'utf8'));
  return tasks.run(settings).then((result) => result.code);
};

/** Nothing says that it is a promise. */
exports.later = async function later(file) {
  const text = await readFile(file, 'utf8');
  return tasks.later(text);
};
