import { createServer } from 'node:http';
import { distance } from './words.js';

const server = createServer(async (request, response) => {
  const [left = '', right = ''] = request.url.slice(1).split('/');
  response.end(String(await distance(left.repeat(1000), right.repeat(1000))));
});

server.listen(0, async () => {
  const answer = await fetch(`http://localhost:${server.address().port}/kitten/sitting`);
  console.log(await answer.text());
  server.close();
});
