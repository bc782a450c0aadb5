import connect from 'connect';
import { readFileSync } from 'node:fs';
import { pages } from './pages.js';

export async function createServer(folder) {
  const settings = await readSettings(folder);
  const app = connect();
  app.use('/restart', async (request, response) => {
    await restart(folder);
    response.end();
  });
  app.use('/page', async (request, response) => response.end(await readPage(folder)));
  app.listen(settings.port);
  return pages;
}

async function restart(folder) {
  await createServer(folder);
}

async function readSettings(folder) {
  return JSON.parse(readFileSync(`${folder}/settings.json`, 'utf8'));
}

async function readPage(folder) {
  return readFileSync(`${folder}/page.html`, 'utf8'); // reports: no-blocking-fs
}
