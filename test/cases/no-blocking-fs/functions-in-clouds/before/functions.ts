import { app } from '@azure/functions';
import { initTRPC } from '@trpc/server';
import { createFactory } from 'hono/factory';
import { controller, httpGet } from 'inversify-express-utils';
import { readFileSync } from 'node:fs';

app.http('report', {
  authLevel: 'anonymous',
  handler: () => ({ body: readFileSync('report.html', 'utf8') }), // reports: no-blocking-fs
  trigger: () => readFileSync('report.html', 'utf8'), // refuses: escaped-function
});

const t = initTRPC.create();
export const keyed = t.procedure.use(
  t.middleware(({ next }: { next(): unknown }) => {
    readFileSync('keys.txt'); // reports: no-blocking-fs
    return next();
  }),
);

export const handlers = createFactory().createHandlers((c: { text(body: string): unknown }) => c.text(readFileSync('index.html', 'utf8'))); // reports: no-blocking-fs

@controller('/reports')
export class Reports {
  @httpGet('/')
  list() {
    return readFileSync('reports.txt', 'utf8'); // reports: no-blocking-fs, refuses: unknown-caller
  }
  names() {
    return readFileSync('reports.txt', 'utf8'); // refuses: unknown-caller
  }
}
