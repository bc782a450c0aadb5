import { run } from './pool.js';

/** Ways through a grid, counted one by one. */
async function waysThrough(width: number, height: number): Promise<number> {
  return run(new URL('./paths.worker.js', import.meta.url), 'waysThrough', [width, height]);
}

export async function report(size: number): Promise<string> {
  return `${size}: ${await waysThrough(size, size)}`;
}
