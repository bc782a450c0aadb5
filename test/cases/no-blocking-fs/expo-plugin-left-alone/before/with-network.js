const { withDangerousMod } = require('@expo/config-plugins');
const fs = require('node:fs');

module.exports = (config) =>
  withDangerousMod(config, [
    'android',
    async (mod) => {
      fs.writeFileSync('network.xml', '<network />'); // refuses: sync-prefix
      return mod;
    },
  ]);
