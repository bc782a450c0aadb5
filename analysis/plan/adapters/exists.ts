import type { Adapter } from '../adapter.ts';

/** `existsSync` never throws: false where the path cannot be reached, for whatever reason. It needs no comment where it lands. */
export const exists: Adapter = {
  name: 'exists',
  needs: [{ module: 'node:fs/promises', name: 'access' }],
  uses: [],
  text({ name, names, typescript }) {
    const head = typescript ? `function ${name}(path: string): Promise<boolean>` : `function ${name}(path)`;
    return `${head} {
  return ${names['access']}(path).then(() => true, () => false);
}`;
  },
};
