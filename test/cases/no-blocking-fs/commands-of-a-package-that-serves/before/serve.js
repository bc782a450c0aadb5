import fastify from 'fastify';
import { readPage } from './pages.js';
import search from './search.js';

export function serve(folder) {
  const app = fastify();
  app.get('/', async () => readPage(folder));
  search(app);
  app.listen({ port: 0 });
}
