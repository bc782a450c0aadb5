import { createServer } from 'node:http';
import { Site, Theme } from './site.js';

const site = new Site();
await site.build();
await site.draw();
await new Theme().build();

createServer((request, response) => {
  request.theme.build();
  request.page.draw();
  response.end(site.text);
}).listen(3000);
