const { stat } = require('fs/promises');

exports.command = 'size';
exports.handler = async () => {
  console.log((await stat('colour.json')).size);
};
