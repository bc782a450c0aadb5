import { readFileSync } from 'node:fs';

process.on('message', (file) => {
  process.send(readFileSync(file, 'utf8')); // skips: sync-is-right
});
