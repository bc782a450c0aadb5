const fs = require('node:fs');
const { readdir } = require('node:fs/promises');
const threads = require('node:worker_threads');

if (threads.isMainThread) {
  exports.names = async (folder) => await readdir(folder);
} else {
  (async () => {
    threads.parentPort.postMessage(fs.readdirSync('.')); // skips: sync-is-right
  })();
}
