import { parentPort, workerData } from 'node:worker_threads';

parentPort.on('message', (turn) => {
  Atomics.wait(workerData, 0, turn); // skips: sync-is-right
  parentPort.postMessage(turn + 1);
});
