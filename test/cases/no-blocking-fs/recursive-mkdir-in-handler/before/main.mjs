import fs from 'node:fs';
import http from 'node:http';

const server = http.createServer(async (request, response) => {
  fs.mkdirSync('uploads', { recursive: true }); // reports: no-blocking-fs
  fs.writeFileSync(`uploads/${request.url.slice(1)}.txt`, request.method); // reports: no-blocking-fs
  response.end('stored');
});

server.listen(0, async () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  const answers = await Promise.all(['a', 'b', 'c'].map((name) => fetch(`${url}/${name}`)));
  console.log(answers.map(({ status }) => status));
  server.close();
});
