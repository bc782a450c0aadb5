import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

const numbers = readFileSync(workerData, 'utf8').split(' ').map(Number); // skips: sync-is-right
parentPort.postMessage(numbers.reduce((sum, number) => sum + number, 0));
