import { renameSync } from 'node:fs';

export function rotate() {
  renameSync('app.log', 'app.log.1'); // refuses: external-callback
}

export function started() {
  console.log('ready');
}

export function stop() {
  renameSync('app.log', 'app.log.last');
  process.exit(0);
}
