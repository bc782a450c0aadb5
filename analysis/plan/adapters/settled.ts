import type { Adapter } from './adapter.ts';
import { annotator } from './annotate.ts';

/** What came of an async function, as a function that returns or throws it: for assertions on throws. */
export const settled: Adapter = {
  name: 'settled',
  needs: [],
  uses: [],
  text({ name, typescript }) {
    const typed = annotator(typescript);
    return `// Waits for the action, and gives a function that returns or throws what came of it.
async function ${name}${typed('<T>')}(action${typed(': () => Promise<T>')})${typed(': Promise<() => T>')} {
  try {
    const result = await action();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}`;
  },
};
