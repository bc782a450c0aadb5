import { run } from './pool';

/** Collatz steps of all numbers below. */
export const steps = async (below: number): Promise<number> => {
  return run(require.resolve('./sums.worker'), 'steps', [below]);
};
