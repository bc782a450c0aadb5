import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Speed {
  readonly perSecond: number;
}

interface Table {
  percentile(samples: readonly number[], share: number): number;
  number(value: number): string;
  layOut(rows: readonly (readonly string[])[], left: number): string[];
  slower(measured: readonly { route: string; before: Speed; after: Speed }[]): string[];
  bySlug(calls: readonly { code?: string; status: string }[]): string;
}

interface Service {
  readonly url: string;
  ask(question: 'reset' | 'read'): Promise<{ longestMs: number }>;
  errors(): string;
  stop(): void;
}

const examples = fileURLToPath(new URL('../docs/examples/', import.meta.url));
const part = async (name: string): Promise<unknown> => import(join(examples, 'demo', name));
const table = (await part('table.mjs')) as Table;
const { startService } = (await part('service.mjs')) as { startService: (folder: string) => Promise<Service> };
const { seedOrders } = (await part('seed.mjs')) as { seedOrders: (service: string) => Promise<void> };

describe('the table', () => {
  it('takes percentiles by nearest rank', () => {
    const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(table.percentile(samples, 0.5)).toBe(50);
    expect(table.percentile(samples, 0.99)).toBe(99);
    expect(table.percentile([7], 0.99)).toBe(7);
    expect(table.number(table.percentile([], 0.5))).toBe('-');
  });

  it('prints three digits', () => {
    expect([0.1234, 12.34, 123.4, 12345].map((value) => table.number(value))).toEqual(['0.12', '12.3', '123', '12345']);
  });

  it('lays columns out', () => {
    expect(table.layOut([['route', 'n'], ['GET /', '12']], 1)).toEqual(['route   n', 'GET /  12']);
  });

  it('names what became slower', () => {
    const measured = [
      { route: 'a', before: { perSecond: 100 }, after: { perSecond: 50 } },
      { route: 'b', before: { perSecond: 100 }, after: { perSecond: 99 } },
    ];
    expect(table.slower(measured)).toEqual(['a ×0.50']);
  });

  it('counts what was not migrated by its reason', () => {
    const calls = [{ code: 'top-level', status: 'refused' }, { code: 'constructor', status: 'refused' }, { code: 'top-level', status: 'refused' }];
    expect(table.bySlug(calls)).toBe('top-level 2, constructor 1');
  });
});

describe.each(['legacy-server', 'legacy-server-naive'])('%s', (name) => {
  let folder: string;
  let service: Service;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unblock-service-'));
    await cp(join(examples, name), folder, { recursive: true });
    service = await startService(folder);
  });

  afterAll(async () => {
    service.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  it.each([
    ['/ping', 200, 'pong'],
    ['/count', 200, '{"count":0}'],
    ['/page/home', 200, 'Welcome back, Ada'],
    ['/page/none', 404, 'no such page'],
    ['/report', 200, '{"2025-01":77.49,"2025-02":137}'],
    ['/uptime', 200, 'host'],
    ['/nothing', 404, 'not found'],
  ])('answers GET %s with %i', async (path, status, text) => {
    const response = await fetch(service.url + path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(text);
  });

  it('lets known users in', async () => {
    expect((await login('guess')).status).toBe(401);
    const { ticket } = (await (await login('lovelace')).json()) as { ticket: string };
    const account = await fetch(`${service.url}/account`, { headers: { authorization: ticket } });
    expect(await account.json()).toEqual({ name: 'ada' });
  });

  it('says how long its event loop was held up', async () => {
    const { longestMs } = await service.ask('read');
    expect(longestMs).toBeGreaterThanOrEqual(0);
  });

  it(name === 'legacy-server' ? 'loses no update' : 'loses updates', async () => {
    const { count } = (await (await fetch(`${service.url}/count`)).json()) as { count: number };
    expect(await answersToBurst(60)).toBe(60);
    const last = (await (await fetch(`${service.url}/count`)).json()) as { count: number };
    if (name === 'legacy-server') expect(last.count).toBe(count + 60);
    else expect(last.count).toBeLessThan(count + 60);
  });

  /** In one packet, so that the server begins with all of them before it has answered one: how many it answers with 200. */
  async function answersToBurst(requests: number): Promise<number> {
    const { hostname, port } = new URL(service.url);
    const socket = connect(Number(port), hostname).setEncoding('latin1');
    socket.write(`POST /count HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: 0\r\n\r\n`.repeat(requests));
    let text = '';
    for await (const chunk of socket) {
      text += String(chunk);
      if (text.split('"count"').length > requests) break;
    }
    return text.split('HTTP/1.1 200').length - 1;
  }

  async function login(password: string): Promise<Response> {
    return fetch(`${service.url}/login`, { method: 'POST', body: JSON.stringify({ name: 'ada', password }) });
  }
});

describe('the orders', () => {
  it('are the same in every run', async () => {
    const [first, second] = [await seeded(), await seeded()];
    expect(first).toHaveLength(24);
    expect(first).toEqual(second);
    expect(first.every((csv) => /^(?:\d{4}-\d\d-\d\d,[a-z]+,\d+\n){800}$/.test(csv))).toBe(true);
  });

  async function seeded(): Promise<string[]> {
    const folder = await mkdtemp(join(tmpdir(), 'unblock-orders-'));
    const orders = join(folder, 'data', 'orders');
    await mkdir(orders, { recursive: true });
    await seedOrders(folder);
    const names = (await readdir(orders)).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(orders, name), 'utf8')));
    await rm(folder, { recursive: true });
    return texts;
  }
});
