import { appendFileSync } from 'node:fs';

process.on('message', (text) => {
  appendFileSync('log.txt', text); // reports: no-blocking-fs, refuses: external-callback
});
