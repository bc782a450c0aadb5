import { Hono } from 'hono';
import { validator } from 'hono/validator';
import { AsyncTask, Task } from 'toad-scheduler';
import { readFileSync, rmSync } from 'node:fs';

export const sweep = new Task('sweep', () => {
  rmSync('cache', { recursive: true }); // reports: no-blocking-fs, refuses: external-callback
});

export const idle = new AsyncTask('idle', () => Promise.resolve());

export class Dated {
  _handleFile(request, file, done) {
    done(null, { root: readFileSync('root.txt', 'utf8') }); // reports: no-blocking-fs, refuses: unknown-caller
  }
}

const checked = validator('json', (value, c) => {
  if (readFileSync('blocked.txt', 'utf8').includes(value.name)) return c.text('no', 403); // reports: no-blocking-fs, refuses: external-callback
  return value;
});

export default new Hono().post('/', checked, (c) => c.json({ ok: true }));
