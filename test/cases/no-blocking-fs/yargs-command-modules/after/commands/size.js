const { stat } = require('fs/promises');

module.exports = {
  command: 'size',
  async handler() {
    console.log((await stat('colour.json')).size);
  },
};
