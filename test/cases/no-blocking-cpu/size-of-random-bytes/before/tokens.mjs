import { randomBytes } from 'node:crypto';

const BLOCK = 1 << 20;

export async function noise(blocks) {
  const first = randomBytes(64 * 1024); // reports: no-blocking-cpu
  const second = randomBytes(BLOCK); // reports: no-blocking-cpu
  return [first, second, randomBytes(16), randomBytes(blocks)];
}
