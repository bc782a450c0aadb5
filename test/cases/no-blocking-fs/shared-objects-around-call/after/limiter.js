import { readFile } from 'node:fs/promises';
import { inTurn } from './in-turn.js';

/** A limit that all requests share: one object per limiter, not per request. */
export function limiter(most) {
  const state = { running: 0 };
  return async function limited(path) {
    return inTurn(async () => {
      const running = state.running;
      if (running >= most) return '';
      state.running = running + 1;
      const text = await readFile(path, 'utf8');
      state.running = running;
      return text;
    });
  };
}
