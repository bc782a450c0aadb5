const fs = require('fs');

exports.make = async (path, done) => {
  await fs.mkdir(path, () => {}); // reports: no-missing-callback
  fs.mkdir(path, () => {});
  await fs.mkdir(path, done); // reports: no-missing-callback
  await fs.promises.mkdir(path);
};
