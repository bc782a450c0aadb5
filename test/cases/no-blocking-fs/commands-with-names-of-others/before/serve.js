import fastify from 'fastify';
import { readFileSync } from 'node:fs';

async function readPage(folder) {
  return readFileSync(`${folder}/page.html`, 'utf8'); // reports: no-blocking-fs
}

export function serve(folder) {
  const app = fastify();
  app.get('/', async () => readPage(folder));
  app.listen({ port: 0 });
}
