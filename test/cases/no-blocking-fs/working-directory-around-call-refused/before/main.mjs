import fs from 'node:fs';
import http from 'node:http';

const server = http.createServer(async (request, response) => {
  const home = process.cwd();
  process.chdir('site');
  const page = fs.readFileSync('page.txt', 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  process.chdir(home);
  response.end(page);
});

server.listen(0, async () => {
  const url = `http://127.0.0.1:${server.address().port}/`;
  const pages = await Promise.all([fetch(url), fetch(url)]);
  for (const page of pages) console.log((await page.text()).trim());
  server.close();
});
