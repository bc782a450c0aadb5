const fs = require('fs');

exports.prepare = async (folder) => {
  await fs.promises.cp('template', folder, { recursive: true });
};

exports.create = async (folder) => {
  await fs.promises.cp('template', folder, { recursive: true });
  await exports.prepare(folder);
};

exports.lock = async (folder) => {
  await fs.promises.writeFile(`${folder}/lock`, '');
};

exports.write = async (folder, text) => {
  fs.writeFileSync(`${folder}/text`, text); // reports: no-blocking-fs, refuses: mocked-api
  await exports.lock(folder);
};
