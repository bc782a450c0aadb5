import { readFile } from 'node:fs/promises';
import http from 'node:http';

const server = http.createServer(async (request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(await readFile('index.html'));
});

server.listen(0, async () => {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/`);
  console.log(answer.headers.get('content-type'), (await answer.text()).trim());
  server.close();
});
