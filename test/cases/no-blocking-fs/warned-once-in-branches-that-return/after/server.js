import { readFile } from 'node:fs/promises';
import { inTurn } from './in-turn.js';
import { createServer } from 'node:http';

let warned = false;
let busy = 0;

createServer(async (request, response) => {
  if (request.method !== 'GET') {
    if (!warned) console.warn('only GET is answered');
    warned = true;
    response.writeHead(405).end();
    return;
  }
  response.end(await readFile('index.html'));
  if (!warned) console.log('nothing to warn of');
}).listen(8080);

createServer(async (request, response) => {
  return inTurn(async () => {
    if (request.method !== 'GET') busy += 1;
    response.end(await readFile('index.html'));
    if (busy > 0) busy -= 1;
  });
}).listen(8081);
