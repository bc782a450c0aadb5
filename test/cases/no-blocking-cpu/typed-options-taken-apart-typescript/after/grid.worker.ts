import type { Palette } from './palette.js';

export interface Size {
  readonly width: number;
  readonly height?: number;
}

export const LIMIT = 5;
const LOW = 2;

export function grid({ width, height = LOW }: Size, options: string, palette: Palette, limit = LIMIT): readonly number[][] {
  const rows: number[][] = [];
  for (let y = 0; y < height; y += 1) rows.push(Array.from({ length: width }, (_, x) => x * y + options.length + palette.red + limit));
  return rows;
}

export function flat(rows: readonly (readonly number[])[]): number[] {
  return rows.flatMap((row) => [...row]);
}
