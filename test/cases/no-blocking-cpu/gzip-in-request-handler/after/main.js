const http = require('http');
const zlib = require('zlib');
const { promisify } = require('util');

const gzip = promisify(zlib.gzip);

const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`);

const server = http.createServer(async (request, response) => {
  const body = await gzip(lines.join('\n'));
  response.writeHead(200, { 'content-encoding': 'gzip' });
  response.end(body);
});

server.listen(0, async () => {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/`);
  console.log(answer.headers.get('content-encoding'), (await answer.text()).length);
  server.close();
});
