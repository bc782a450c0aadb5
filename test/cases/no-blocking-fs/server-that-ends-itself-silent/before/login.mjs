import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

export async function login() {
  let server;
  const code = await new Promise((resolve) => {
    server = createServer((request, response) => {
      response.end(readFileSync('done.html'));
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
