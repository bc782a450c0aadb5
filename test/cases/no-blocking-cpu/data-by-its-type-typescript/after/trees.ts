import type { Tree, Unit, Weights } from './types.js';
import { run } from './pool.js';

export async function weighed(tree: Tree, weights: Weights, unit: Unit): Promise<number> {
  return run(new URL('./trees.worker.js', import.meta.url), 'weighed', [tree, weights, unit]);
}
