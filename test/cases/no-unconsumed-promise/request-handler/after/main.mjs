import http from 'node:http';
import { appendFile } from 'node:fs/promises';

const server = http.createServer(async (request, response) => {
  await appendFile('access.log', `${request.url}\n`);
  response.end('hello');
});

server.listen(0, async () => {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/start`);
  console.log(await answer.text());
  server.close();
});
