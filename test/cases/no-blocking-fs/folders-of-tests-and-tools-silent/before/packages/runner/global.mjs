import { mkdtempSync } from 'node:fs';

export async function prepare() {
  return mkdtempSync('/tmp/store-'); // reports: no-blocking-fs
}
