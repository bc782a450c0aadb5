const deasync = require('deasync');
const { msleep } = require('sleep');
const { createSyncFn } = require('synckit');

const format = createSyncFn(require.resolve('./format-worker.mjs'));
const read = deasync(require('fs').readFile);

async function work(job) {
  while (!job.ready) msleep(50); // reports: no-blocking-sleep, refuses: no-async-form
  deasync.loopWhile(() => job.busy); // reports: no-blocking-sleep, refuses: no-async-form
  const text = read(job.file); // reports: no-blocking-sleep, refuses: no-async-form
  return format(text); // reports: no-blocking-sleep, refuses: no-async-form
}

module.exports = { work };
