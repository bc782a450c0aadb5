import { run } from './pool.mjs';

async function deep(depth: number): Promise<number> {
  return run(new URL('./sums.worker.mjs', import.meta.url), 'deep', [depth]);
}

export async function both(depth: number): Promise<number[]> {
  return [await deep(depth), await deep(depth + 1)];
}
