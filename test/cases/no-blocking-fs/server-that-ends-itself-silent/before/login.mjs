import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

async function page(url) {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return `${url} ${readFileSync('done.html', 'utf8')}`;
}

export async function login() {
  let server;
  const code = await new Promise((resolve) => {
    server = createServer(async (request, response) => {
      response.end(await page(request.url));
      resolve(new URL(request.url, 'http://localhost').searchParams.get('code'));
    });
    server.listen(0);
  });
  await new Promise((resolve) => server.close(resolve));
  return code;
}

export function loginOnce(then) {
  const server = createServer((request, response) => {
    response.end(readFileSync('done.html'));
    server.close();
    then(request.url);
  });
  server.listen(0);
}
