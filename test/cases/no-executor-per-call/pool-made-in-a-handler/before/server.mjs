import { createServer } from 'node:http';
import { Piscina } from 'piscina';
import workerpool from 'workerpool';

const shared = new Piscina({ filename: '/srv/size.worker.js', maxThreads: 3 });
let lazy;

const makePool = () => workerpool.pool('/srv/size.worker.js');

createServer(async (request, response) => {
  const pool = new Piscina({ filename: '/srv/size.worker.js' }); // reports: no-executor-per-call
  lazy ??= new Piscina({ filename: '/srv/size.worker.js' });
  const sizes = [await pool.run(request.url), await shared.run(request.url), await lazy.run(request.url)];
  response.end(String(sizes));
}).listen(0);

export async function size(path) {
  return await workerpool.pool('/srv/size.worker.js').exec('size', [path]); // reports: no-executor-per-call
}

export const pools = { makePool };
