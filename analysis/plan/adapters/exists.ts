import type { Adapter } from './adapter.ts';

/** `existsSync` never throws: false where the path cannot be reached, for whatever reason. Its text says so without a comment. */
export const exists: Adapter = {
  name: 'exists',
  needs: [{ module: 'node:fs/promises', name: 'access' }],
  uses: [],
  text({ name, names, typescript }) {
    const head = typescript ? `${name}(path: string): Promise<boolean>` : `${name}(path)`;
    return `function ${head} {
  return ${names.access}(path).then(() => true, () => false);
}`;
  },
};
