import type { Adapter } from './adapter.ts';
import { annotator } from './annotate.ts';

/** The promise forms reject where nothing is there, whatever `throwIfNoEntry` says; ENOENT alone is forgiven, as nodejs.org/api/fs.html says of `statSync`. */
function ifThere(own: 'stat' | 'lstat'): Adapter {
  return {
    name: `${own}IfThere`,
    needs: [{ module: 'node:fs/promises', name: own }, { module: 'node:fs', name: 'PathLike', typeOnly: true }, { module: 'node:fs', name: 'Stats', typeOnly: true }],
    uses: [],
    text({ name, names, typescript }) {
      const typed = annotator(typescript);
      return `// Like ${own}Sync with throwIfNoEntry: false, without blocking.
async function ${name}(path${typed(`: ${names.PathLike}`)}, options${typed('?: { readonly bigint?: boolean; readonly throwIfNoEntry?: boolean }')})${typed(`: Promise<${names.Stats} | undefined>`)} {
  try {
    return await ${names[own]}(path, options${typed(' as { bigint?: false }')});
  } catch (error) {
    if (${typescript ? '(error as { code?: unknown }).code' : 'error.code'} !== 'ENOENT') throw error;
    return undefined;
  }
}`;
    },
  };
}

export const statIfThere = ifThere('stat');

export const lstatIfThere = ifThere('lstat');
