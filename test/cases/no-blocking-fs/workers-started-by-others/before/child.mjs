import { appendFileSync } from 'node:fs';

process.on('message', (text) => {
  appendFileSync('log.txt', text); // skips: sync-is-right
});
