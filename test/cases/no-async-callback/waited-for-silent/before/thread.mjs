import { parentPort } from 'node:worker_threads';

async function work(task) {
  return task;
}

parentPort.on('message', async (task) => {
  parentPort.postMessage(await work(task));
});
