import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as TypeScript from 'typescript';

export type { TypeScript };

/** The compiler, or why there is none to ask. */
export type Loaded = { readonly compiler: typeof TypeScript } | { readonly missing: string };

/**
 * The project's own TypeScript, as its own build would load it from this folder. Versions 5 and 6 can be asked;
 * version 7 has no interface for it, and any other version than the project's would report other errors.
 */
export function loadTypeScript(folder: string): Loaded {
  const require = createRequire(join(folder, 'tsconfig.json'));
  try {
    const { version } = require('typescript/package.json') as { version?: string };
    const major = Number.parseInt(version ?? '', 10);
    if (major !== 5 && major !== 6) return { missing: `TypeScript ${version ?? 'of an unknown version'} cannot be asked, only 5 and 6` };
    return { compiler: require('typescript') as typeof TypeScript };
  } catch {
    return { missing: 'TypeScript is not installed in the project' };
  }
}
