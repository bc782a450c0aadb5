import { readFileSync } from 'node:fs';

const lines = (file) => readFileSync(file, 'utf8').split('\n'); // refuses: sync-callback
const within = (folder) => (file) => readFileSync(folder + file, 'utf8'); // refuses: sync-callback

export async function all(files) {
  return files.map(lines); // reports: no-blocking-call-chain
}

export async function inside(folder, files) {
  return files.map(within(folder)); // reports: no-blocking-call-chain
}
