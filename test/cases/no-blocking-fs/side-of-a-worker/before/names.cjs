const fs = require('node:fs');
const threads = require('node:worker_threads');

if (threads.isMainThread) {
  exports.names = async (folder) => fs.readdirSync(folder); // reports: no-blocking-fs
} else {
  (async () => {
    threads.parentPort.postMessage(fs.readdirSync('.')); // skips: sync-is-right
  })();
}
