import fs from 'node:fs';
import http from 'node:http';

const server = http.createServer((request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(fs.readFileSync('index.html')); // reports: no-blocking-fs
});

server.listen(0, async () => {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/`);
  console.log(answer.headers.get('content-type'), (await answer.text()).trim());
  server.close();
});
