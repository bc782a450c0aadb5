import { readFile } from 'node:fs/promises';
import http from 'node:http';

const server = http.createServer(async (request, response) => {
  const prices = JSON.parse(await readFile('prices.json', 'utf8'));
  response.end(String(prices[request.url.slice(1)] ?? 'unknown'));
});

server.listen(0, async () => {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/tea`);
  console.log(await answer.text());
  server.close();
});
