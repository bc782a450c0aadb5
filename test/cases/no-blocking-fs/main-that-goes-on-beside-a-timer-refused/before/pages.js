import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

let folder = '';
let asked = 0;

async function serve() {
  folder = (await readFile('/etc/folder', 'utf8')).trim();
  createServer(async (request, response) => {
    const text = readFileSync(folder + request.url, 'utf8'); // reports: no-blocking-fs
    response.end(`${folder} ${text}`);
  }).listen(8080);
  const words = await readFile('/etc/words', 'utf8');
  asked = words.length;
}

await serve();
console.log(folder, asked);
