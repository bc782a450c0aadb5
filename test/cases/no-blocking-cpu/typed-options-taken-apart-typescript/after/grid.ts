import { type Palette } from './palette.js';
import { run } from './pool.js';

import type { Size } from './grid.worker.js';

import { LIMIT } from './grid.worker.js';
export async function grid(options2: Size, options: string, palette: Palette, limit = LIMIT): Promise<readonly number[][]> {
  return run(new URL('./grid.worker.js', import.meta.url), 'grid', [options2, options, palette, limit]);
}

export async function flat(rows: readonly (readonly number[])[]): Promise<number[]> {
  return run(new URL('./grid.worker.js', import.meta.url), 'flat', [rows]);
}
