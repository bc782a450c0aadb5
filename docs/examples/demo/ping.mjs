// A second client on its own thread: asks for /ping again and again while the other one makes load.
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

const PAUSE_MS = 3;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const milliseconds = [];
let running = true;

parentPort.once('message', () => {
  running = false;
});

function ping() {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const request = get(`${workerData}/ping`, { agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(performance.now() - start));
    });
    request.once('error', reject);
  });
}

// The first one opens the connection.
await ping();
parentPort.postMessage('ready');
try {
  while (running) {
    milliseconds.push(await ping());
    await sleep(PAUSE_MS);
  }
} catch {
  // The service ended: the load beside us reports it.
} finally {
  agent.destroy();
  parentPort.postMessage(milliseconds);
}
