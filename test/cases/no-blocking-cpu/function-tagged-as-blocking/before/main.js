import { createServer } from 'node:http';
import { distance } from './words.js';

const server = createServer((request, response) => {
  const [left = '', right = ''] = request.url.slice(1).split('/');
  response.end(String(distance(left.repeat(1000), right.repeat(1000)))); // reports: no-blocking-call-chain
});

server.listen(0, async () => {
  const answer = await fetch(`http://localhost:${server.address().port}/kitten/sitting`);
  console.log(await answer.text());
  server.close();
});
