import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';

let count = 0;

createServer(async (request, response) => {
  await once(request, 'end');
  const number = count + 1;
  const page = readFileSync('page.html', 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  count = number;
  response.end(`${number} ${page}`);
}).listen(8080);

createServer(async (request, response) => {
  const number = count + 1;
  const page = readFileSync('page.html', 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  count = number;
  response.end(`${number} ${page}`);
}).listen(8081);
