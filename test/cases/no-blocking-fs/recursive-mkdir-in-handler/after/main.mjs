import { mkdir, writeFile } from 'node:fs/promises';
import http from 'node:http';

const server = http.createServer(async (request, response) => {
  await mkdir('uploads', { recursive: true });
  await writeFile(`uploads/${request.url.slice(1)}.txt`, request.method);
  response.end('stored');
});

server.listen(0, async () => {
  const url = `http://127.0.0.1:${server.address().port}`;
  const answers = await Promise.all(['a', 'b', 'c'].map((name) => fetch(`${url}/${name}`)));
  console.log(answers.map(({ status }) => status));
  server.close();
});
