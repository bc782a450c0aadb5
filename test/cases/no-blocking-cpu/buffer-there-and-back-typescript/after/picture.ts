import { run } from './pool.js';

import type { Tone } from './picture.worker.js';
export type { Tone };

/** Darker by half, every third byte. */
export async function darkened(picture: Buffer, tone: Tone, passes: number): Promise<Buffer> {
  return run(new URL('./picture.worker.js', import.meta.url), 'darkened', [picture, tone, passes]);
}
