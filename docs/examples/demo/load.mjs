import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import autocannon from 'autocannon';
import { percentile } from './table.mjs';

const CONNECTIONS = 10;
const MOST_SECONDS = 15;

/** A fixed number of requests for one route, with /ping asked beside it. */
export async function load(service, route, headers) {
  const pings = await startPings(service.url);
  await service.ask('reset');
  const start = performance.now();
  const { result, last } = await cannonade(service.url, route, headers, pings.end);
  const seconds = (last - start) / 1000;
  const { longestMs } = await service.ask('read');
  const milliseconds = await pings.all();
  return {
    perSecond: result['2xx'] / seconds,
    errors: result.errors + result.non2xx + (route.amount - result.requests.total),
    pingP50: percentile(milliseconds, 0.5),
    pingP99: percentile(milliseconds, 0.99),
    longestMs,
  };
}

/** Its result comes at the next sample, so the time of the last response is taken apart. */
async function cannonade(url, { method, path, body, amount }, headers, atLast) {
  let last = Number.NaN;
  let responses = 0;
  const instance = autocannon({ url: `${url}${path}`, method, body, headers, amount, connections: CONNECTIONS, timeout: MOST_SECONDS, sampleInt: 100 });
  instance.on('response', () => {
    last = performance.now();
    responses += 1;
    if (responses === amount) atLast();
  });
  const timer = setTimeout(() => instance.stop(), MOST_SECONDS * 1000);
  try {
    return { result: await instance, last };
  } finally {
    clearTimeout(timer);
    atLast();
  }
}

async function startPings(url) {
  const worker = new Worker(new URL('ping.mjs', import.meta.url), { workerData: url });
  await once(worker, 'message');
  const answer = once(worker, 'message');
  return {
    end: () => worker.postMessage('end'),
    all: async () => {
      const [milliseconds] = await answer;
      await worker.terminate();
      return milliseconds;
    },
  };
}

/** One request: what it answered, and the digest of its bytes. */
export async function ask(service, { method, path, body }, headers) {
  const response = await fetch(`${service.url}${path}`, { method, body, headers, signal: AbortSignal.timeout(10_000) });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, bytes, digest: createHash('sha256').update(bytes).digest('hex') };
}
