import { EventEmitter } from 'node:events';
import { rotate, started, stop } from './log.mjs';

const queue = new EventEmitter();

queue.on('data', rotate); // reports: no-blocking-call-chain
queue.once('ready', started);
process.on('SIGTERM', stop);
setInterval(rotate, 60_000); // reports: no-blocking-call-chain
fetch('http://localhost/state').then((answer) => answer.text()).then(rotate); // reports: no-blocking-call-chain

export { queue };
