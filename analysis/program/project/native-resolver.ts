import { createRequire } from 'node:module';
import path from 'node:path';
import type { NapiResolveOptions, ResolverFactory } from 'oxc-resolver';

/** How a module is loaded: the two see different conditions of `exports`. */
export type How = 'import' | 'require';

export interface NativeResolver {
  /** The absolute path that a specifier leads to from a file, real and without query, if it leads anywhere. */
  resolve(from: string, specifier: string, how: How): string | undefined;
}

const OPTIONS: NapiResolveOptions = {
  extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx', '.json', '.node'],
  extensionAlias: {
    '.js': ['.ts', '.tsx', '.js'],
    '.jsx': ['.tsx', '.jsx'],
    '.mjs': ['.mts', '.mjs'],
    '.cjs': ['.cts', '.cjs'],
  },
  mainFields: ['main', 'module'],
  nodePath: false,
};

/** Node's own conditions; `browser`, `types` and a team's own lead to files that do not run here. */
export const CONDITIONS: Readonly<Record<How, readonly string[]>> = {
  import: ['node', 'import', 'module-sync', 'module', 'default'],
  require: ['node', 'require', 'module-sync', 'default'],
};

/**
 * Node's and TypeScript's resolution on the disk as it is, loaded at the first question.
 * Undefined where the platform's binary is missing: what needs no disk can still be answered then.
 */
export function loadNativeResolver(): NativeResolver | undefined {
  const Factory = loadFactory();
  if (Factory === undefined) return undefined;
  const first = new Factory({ ...OPTIONS, conditionNames: [...CONDITIONS.import], tsconfig: 'auto' });
  const plain: Record<How, ResolverFactory> = {
    import: first.cloneWithOptions({ ...OPTIONS, conditionNames: [...CONDITIONS.import] }),
    require: first.cloneWithOptions({ ...OPTIONS, conditionNames: [...CONDITIONS.require] }),
  };
  const aliased: Record<How, ResolverFactory> = {
    import: first,
    require: first.cloneWithOptions({ ...OPTIONS, conditionNames: [...CONDITIONS.require], tsconfig: 'auto' }),
  };
  return {
    resolve(from, specifier, how) {
      const found = aliased[how].resolveFileSync(from, specifier);
      // A broken tsconfig, or one whose base is not installed, fails every question about files under it.
      const result = found.path === undefined && /tsconfig/i.test(found.error ?? '') ? plain[how].sync(path.dirname(from), specifier) : found;
      return result.path;
    },
  };
}

function loadFactory(): typeof ResolverFactory | undefined {
  try {
    return (createRequire(import.meta.url)('oxc-resolver') as { ResolverFactory: typeof ResolverFactory }).ResolverFactory;
  } catch {
    return undefined;
  }
}
