import { createServer } from 'node:http';
import { visit } from './visits.js';
import { price } from './prices.js';
import { render } from './render.js';
import { Meter } from './meter.js';
import { limiter } from './limiter.js';

const meter = new Meter();
const limit = limiter(10);

createServer(async (request, response) => {
  const { url } = request;
  response.end([await visit(url), await price(url), await render(url), await meter.add(url), await limit(url)].join());
}).listen(8080);
