import { createServer } from 'node:http';
import { Site, Theme } from './site.js';

const site = new Site();
await site.build();
await site.draw();
await new Theme().build();

createServer(async (request, response) => {
  await request.theme.build();
  await request.page.draw();
  response.end(site.text);
}).listen(3000);
