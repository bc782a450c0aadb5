import { setTimeout as delay } from 'node:timers/promises';

const link = { state: 'closed' };

async function connect() {
  await delay(5);
  console.log('connected');
}

async function start() {
  connect(); // reports: no-unconsumed-promise, refuses: sync-prefix
  link.state = 'connecting';
}

const starting = start();
console.log(link.state);
await starting;
