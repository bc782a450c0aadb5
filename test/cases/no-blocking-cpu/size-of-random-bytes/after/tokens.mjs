import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const randomBytesAsync = promisify(randomBytes);

const BLOCK = 1 << 20;

export async function noise(blocks) {
  const first = await randomBytesAsync(64 * 1024);
  const second = await randomBytesAsync(BLOCK);
  return [first, second, randomBytes(16), randomBytes(blocks)];
}
