import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { pbkdf2Sync } from 'node:crypto';

if (isMainThread) new Worker(new URL(import.meta.url));
else {
  parentPort.on('message', (text) => {
    parentPort.postMessage(pbkdf2Sync(text, 'salt', 100_000, 64, 'sha512')); // skips: sync-is-right
  });
}

export async function hashed(text) {
  return pbkdf2Sync(text, 'salt', 100_000, 64, 'sha512'); // reports: no-blocking-cpu
}
