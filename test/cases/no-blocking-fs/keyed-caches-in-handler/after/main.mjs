import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { Parts } from './parts.mjs';

const pages = {};
const pagesLoading = Object.create(null);
let loads = 0;

async function page(name) {
  if (!pages[name]) {
    await (pagesLoading[name] = pagesLoading[name] || (async () => {
      const text = await readFile(name, 'utf8');

      loads += 1;
      pages[name] = text.trim();
    })().finally(() => {
      delete pagesLoading[name];
    }));
  }
  return `${pages[name]} ${loads}`;
}

const parts = new Parts();

const server = http.createServer(async (request, response) => {
  response.end(`${await parts.part(request.url.slice(1))} ${request.url.includes('none') ? '' : (await page(request.url.slice(1))).split(' ')[0]}`);
});

server.listen(0, async () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  const ask = (path) => fetch(url + path).then((answer) => answer.text());
  console.log(await Promise.all(['/a.txt', '/b.txt', '/a.txt', '/none.txt', '/none.txt', '/a.txt'].map(ask)));
  server.close();
});
