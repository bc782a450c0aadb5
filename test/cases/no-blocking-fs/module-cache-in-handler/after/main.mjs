import { readFile } from 'node:fs/promises';
import http from 'node:http';

let template;
let templateLoading;
let loads = 0;

const server = http.createServer(async (request, response) => {
  if (template === undefined) {
    await (templateLoading = templateLoading || (async () => {
      template = await readFile('template.html', 'utf8');
      loads += 1;
    })().finally(() => {
      templateLoading = undefined;
    }));
  }
  response.end(`${template.trim()} ${loads}`);
});

server.listen(0, async () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  const pages = await Promise.all([1, 2, 3].map(() => fetch(url).then((answer) => answer.text())));
  console.log(pages);
  server.close();
});
