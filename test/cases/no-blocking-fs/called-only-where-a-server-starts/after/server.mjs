import { createServer } from 'node:http';
import { loadPages, readPage } from './pages.mjs';

async function prepare() {
  await loadPages('pages');
}

async function main() {
  await prepare();
  const server = createServer(async (request, response) => {
    response.end(await readPage(request.url));
  });
  server.listen(0, () => server.close());
}

await main();
