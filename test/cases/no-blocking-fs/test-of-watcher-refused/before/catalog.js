const fs = require('fs');

exports.follow = function (folder, changed) {
  return fs.watch(folder, () => fs.writeFile(`${folder}/changed.txt`, 'yes', changed));
};
