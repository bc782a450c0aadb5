import { rm, writeFile } from 'node:fs/promises';
import { inTurn } from './in-turn.mjs';
import http from 'node:http';

http.createServer((request, response) => response.end(request.url)).listen(8080);

process.on('SIGTERM', async () => {
  await rm('service.lock', { force: true });
  process.exit(0);
});

process.on('SIGUSR2', async () => {
  return inTurn(async () => {
    await writeFile('state.json', JSON.stringify(process.memoryUsage()));
  });
});
