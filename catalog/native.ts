import type { Entry } from './entry.ts';

/** What the entries of one module have in common. */
export type Shared = Pick<Entry, 'module' | 'kind' | 'verified'> & Partial<Pick<Entry, 'versions' | 'errors' | 'frees' | 'preset' | 'task'>>;

/** What is particular to one entry; whatever is left out is the usual: a call that `recommended` reports, freed by the asynchronous form, with the same errors. */
export type Own = Partial<Omit<Entry, 'id' | 'module' | 'path' | 'instead'>>;

/** A maker of the entries of one module, so that a table says only what is particular. */
export function entriesOf(shared: Shared): (path: string, instead: Entry['instead'], own?: Own) => Entry {
  return (path, instead, own = {}) => {
    const entry = { path, match: usualMatch(path), instead, errors: { as: 'same' }, frees: 'yes', preset: 'recommended', ...shared, ...own } as const;
    return { id: idOf(entry.module, path, entry.versions), ...entry };
  };
}

function usualMatch(path: string): Entry['match'] {
  return { how: /(?:^|\.)prototype\./.test(path) ? 'method' : 'call' };
}

function idOf(module: string, path: string, versions: string | undefined): string {
  const isPackage = !module.startsWith('node:') && module !== 'globalThis';
  return `${isPackage ? 'npm:' : ''}${module}${versions === undefined ? '' : `@${versions}`}#${path}`;
}
