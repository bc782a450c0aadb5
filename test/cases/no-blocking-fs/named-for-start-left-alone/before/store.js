import { readFileSync } from 'node:fs';

export class Store {
  async init() {
    this.key = readFileSync('key.pem', 'utf8');
  }

  async load(name) {
    return readFileSync(name, 'utf8'); // reports: no-blocking-fs
  }

  async start(queue) {
    queue.on('message', async (name) => {
      this.last = readFileSync(name, 'utf8'); // reports: no-blocking-fs, refuses: sync-prefix
    });
  }
}

export async function listen() {
  return Number(readFileSync('port.txt', 'utf8'));
}

export async function connect() {
  return readFileSync('socket.txt', 'utf8');
}

export async function startJob(name) {
  return readFileSync(name, 'utf8'); // reports: no-blocking-fs
}
