import { run } from './pool.ts';

async function deep(depth: number): Promise<number> {
  return run(new URL('./sums.worker.ts', import.meta.url), 'deep', [depth]);
}

export async function both(depth: number): Promise<number[]> {
  return [await deep(depth), await deep(depth + 1)];
}
