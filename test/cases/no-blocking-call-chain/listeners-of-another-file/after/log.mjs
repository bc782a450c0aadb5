import { renameSync } from 'node:fs';
import { rename } from 'node:fs/promises';

export function rotate() {
  renameSync('app.log', 'app.log.1'); // refuses: external-callback
}

export function started() {
  console.log('ready');
}

export async function stop() {
  await rename('app.log', 'app.log.last');
  process.exit(0);
}
