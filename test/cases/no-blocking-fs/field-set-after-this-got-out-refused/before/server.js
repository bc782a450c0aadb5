import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';

class Session {
  constructor(request) {
    this.ready = this.load(request.url);
    this.owner = request.headers.host;
  }

  async load(path) {
    const before = this.owner;
    const text = readFileSync(path, 'utf8'); // reports: no-blocking-fs, refuses: shared-state
    return `${before} ${this.owner} ${text}`;
  }
}

createServer(async (request, response) => {
  response.end(await new Session(request).ready);
}).listen(8080);
