const fs = require('fs');

exports.record = async function (event) {
  await fs.promises.appendFile('audit.log', `${event}\n`);
};
