const { rmSync } = require('fs');

module.exports = (queue, registry) => {
  queue.define('clean', (job, done) => {
    rmSync(job.folder, { recursive: true }); // reports: no-blocking-fs, refuses: external-callback
    done();
  });
  registry.define('clean', (options) => rmSync(options.folder, { recursive: true })); // refuses: external-callback
};
