import { run } from './pool.js';

export { checksum } from './rank.worker.js';

export async function checksumAsync(size) {
  return run(new URL('./rank.worker.js', import.meta.url), 'checksum', [size]);
}
