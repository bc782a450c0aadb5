const fs = require('node:fs');
const { setTimeout } = require('node:timers/promises');

(async () => {
  while (true) {
    fs.writeFileSync('alive', String(Date.now())); // reports: no-blocking-fs
    await setTimeout(1000);
  }
})();
