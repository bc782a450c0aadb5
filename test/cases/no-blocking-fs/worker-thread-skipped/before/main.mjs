import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const worker = new Worker(new URL('./summing.mjs', import.meta.url), { workerData: 'numbers.txt' });
const [sum] = await once(worker, 'message');
console.log(sum);
