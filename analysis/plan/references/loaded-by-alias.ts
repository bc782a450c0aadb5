import type { CallGraph, FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Program } from '../../program/program.ts';
import type { Range } from '../../program/structure.ts';
import type { Obstacle } from '../site.ts';
import { exposedFunctions } from './public.ts';

/** An import by an alias that no setting explains which is read: a bundler's, or one that is written at run time. */
interface Import extends Range {
  readonly file: string;
  readonly specifier: string;
}

/** `import { load } from '@/lib/load'`, where `@/` is not explained: whoever writes that may call the function as it is. */
export function aliasObstacle(graph: CallGraph, key: FnKey, { name }: Fn): Obstacle | undefined {
  const found = loadedByAlias(graph).get(key);
  if (found === undefined) return undefined;
  const { file, specifier, start, end } = found;
  return { code: 'unknown-caller', message: `'${file}' loads '${specifier}', which may be the file of '${name ?? 'the function'}'`, hint: 'explain the alias in the `paths` of a tsconfig or jsconfig', file, at: { start, end } };
}

const loadedByAlias = oncePer((graph: CallGraph): ReadonlyMap<FnKey, Import> => {
  const loaded = new Map<FnKey, Import>();
  for (const { at, files } of unexplained(graph.program)) for (const key of exposedFunctions(graph, new Set(files)).keys()) loaded.set(key, at);
  return loaded;
});

/** Each with the files that it may mean. What an alias usually stands for counts where no other file ends alike. */
function unexplained({ modules, resolutions }: Program): { readonly at: Import; readonly files: readonly string[] }[] {
  const stems = [...modules.keys()].map((file) => ({ file, stem: stemOf(file) }));
  return [...modules.values()].flatMap(({ file, imports }) => imports.flatMap(({ specifier, start, end }) => {
    const found = resolutions.get(file)?.get(specifier);
    const ending = endingOf(specifier);
    const isOpen = found?.kind === 'missing' || (found?.kind === 'file' && found.isUsual === true);
    if (ending === undefined || !isOpen) return [];
    const files = stems.flatMap((each) => (each.stem === ending || each.stem.endsWith(`/${ending}`) ? [each.file] : []));
    return found.kind === 'file' && files.length < 2 ? [] : [{ at: { file, specifier, start, end }, files }];
  }));
}

const stemOf = (path: string): string => path.replace(/\.[cm]?[jt]sx?$/, '').replace(/\/index$/, '');

/** `lib/load` of `@/lib/load`, `load` of `#lib/load.js`; undefined for what is no alias. */
function endingOf(specifier: string): string | undefined {
  const [alias = '', ...path] = specifier.split('/');
  if (!/^[@~#$]/.test(alias)) return undefined;
  return stemOf(path.length > 0 ? path.join('/') : alias.replace(/^[@~#$]+/, ''));
}
