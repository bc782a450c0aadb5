import fs from 'node:fs';
import http from 'node:http';

let busy = false;

const server = http.createServer(async (request, response) => {
  if (busy) {
    response.statusCode = 503;
    response.end('busy');
    return;
  }
  busy = true;
  const page = fs.readFileSync('page.txt', 'utf8'); // reports: no-blocking-fs
  busy = false;
  response.end(page);
});

server.listen(0, async () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  const answers = await Promise.all([fetch(url), fetch(url), fetch(url)]);
  console.log(answers.map(({ status }) => status));
  server.close();
});
