import { mkdtempSync } from 'node:fs';

export default async function setup() {
  process.env.STORE = mkdtempSync('/tmp/store-');
}
