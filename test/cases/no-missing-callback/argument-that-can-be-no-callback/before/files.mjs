import fs from 'node:fs';
import { gzip } from 'node:zlib';

export function clean(name, next, data) {
  fs.unlink(name); // reports: no-missing-callback
  fs.rename(name, next); // reports: no-missing-callback
  gzip(data); // reports: no-missing-callback
}

export async function close(handle) {
  fs.close(handle);
  await fs.close(handle); // reports: no-missing-callback
}

export function cleanThen(name, next, done, more) {
  fs.unlink(name, done);
  fs.rename(name, next, done);
  fs.readFile(name, more);
  gzip(name, ...more);
}
