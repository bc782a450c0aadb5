const fs = require('fs');
const { stat } = require('fs/promises');

module.exports = { of: (name) => fs.statSync(name).size, ofAsync: async (name) => (await stat(name)).size, unit: 'bytes' }; // skips: has-async-twin
