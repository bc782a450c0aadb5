import { createServer } from 'node:http';
import { reload, watchJobs } from './pages.mjs';

await reload('pages');
watchJobs();
const server = createServer(async (request, response) => {
  await reload('pages');
  response.end('done');
});
server.listen(0, () => server.close());
