import type { API, FileInfo, Options } from 'jscodeshift';
import { pathToFileURL } from 'node:url';
import type { RuleName } from '../analysis/findings/finding.ts';
import type * as transforms from './transform.ts';

type Transforms = typeof transforms;

/** jscodeshift's contract. Its test helpers hand over an `api` without `report`. */
export type Transform = (file: FileInfo, api: Partial<Pick<API, 'report' | 'stats'>>, options: Options) => Promise<string | undefined>;

/**
 * The transform of one rule, which loads the analysis when it is first called. jscodeshift requires a transform through Babel,
 * which makes CommonJS of each file and of all that it loads, the native parser's too, and fails on `import.meta`.
 * So this file and those that hold the transforms have none, and everything else is loaded past Babel.
 */
export function onDemand(rule: RuleName): Transform {
  let loaded: Promise<Transforms> | undefined;
  return async (file, api, options) => {
    const { transformOf } = await (loaded ??= load());
    return transformOf(rule)(file, api, options);
  };
}

function load(): Promise<Transforms> {
  // Only CommonJS has this name: here it says that Babel was at work, which would make `require` of the plain import below.
  if (typeof __filename === 'undefined' || !__filename.endsWith('.js')) return import('./transform.ts');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- Babel does not look into strings, so this stays an import
  return new Function('url', 'return import(url)')(new URL('transform.js', pathToFileURL(__filename)).href) as Promise<Transforms>;
}
