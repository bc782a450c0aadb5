import path from 'node:path';
import { isCertainOutput, sourceExtensions, sourceStems, splitName } from './built-file.ts';
import { isFile, relativeTo } from './disk.ts';
import type { Tsconfig, Tsconfigs } from './tsconfig.ts';

/** Where a source may be: an absolute path without extension, and the extensions it may have. */
export interface Candidate {
  readonly stem: string;
  readonly extensions: readonly string[];
}

export interface SourceFinder {
  /**
   * The source files behind a path that package.json or an import names: itself, or what it is built from. Best first;
   * more than one where both could be the source (`lib/x.js` beside `src/x.js`). Absolute, like its arguments.
   */
  sourcesOf(packageFolder: string, target: string): string[];
  /** As `sourcesOf` for a package's main file, which may be a bundle of another name. */
  sourcesOfMain(packageFolder: string, target: string): string[];
  /** The file that an import of this path loads, without a look for what it is built from. */
  fileAt(target: string): string | undefined;
  /** Where the sources of a file may be, best first, whether or not they exist. */
  candidatesOf(packageFolder: string, target: string): Candidate[];
}

/** Finds the source of built files by tsconfig's `outDir` and `rootDir` first, then by what builds usually do. */
export function createSourceFinder(tsconfigs: Tsconfigs, exists: (file: string) => boolean = isFile): SourceFinder {
  const sourcesOf = (folder: string, target: string): string[] => findSources(tsconfigs, exists, folder, target);
  return {
    sourcesOf,
    sourcesOfMain: (folder, target) => {
      const found = sourcesOf(folder, target);
      const isBundle = relativeTo(folder, target).includes('/') && found.every((file) => isCertainOutput(relativeTo(folder, file)));
      const index = isBundle ? firstOf(exists, mainSources(folder)) : [];
      return index.length > 0 ? index : found;
    },
    fileAt: (target) => firstOf(exists, compiledInPlace(target))[0] ?? existing(exists, target),
    candidatesOf: (folder, target) => {
      const { stem, extension } = splitName(target);
      const own: Candidate = { stem, extensions: [extension, ...sourceExtensions(extension)] };
      const built = builtFrom(folder, target);
      return [...compiledFrom(tsconfigs, folder, target), ...(isCertainOutput(relativeTo(folder, target)) ? [...built, own] : [own, ...built])];
    },
  };
}

/** What a bundle is made from that has a name of its own. */
function mainSources(folder: string): Candidate[] {
  return ['src/index', 'index'].map((stem) => ({ stem: path.join(folder, stem), extensions: sourceExtensions('.js') }));
}

function findSources(tsconfigs: Tsconfigs, exists: (file: string) => boolean, folder: string, target: string): string[] {
  const sure = firstOf(exists, [...compiledInPlace(target), ...compiledFrom(tsconfigs, folder, target)]);
  if (sure.length > 0) return sure;
  const given = existing(exists, target);
  if (given === undefined) return firstOf(exists, builtFrom(folder, target));
  const [guess] = firstOf(exists, builtFrom(folder, given).filter(({ stem }) => /^(?:src|source)\//.test(relativeTo(folder, stem))));
  if (guess === undefined) return [given];
  if (isCertainOutput(relativeTo(folder, given)) || isTypeScript(guess)) return [guess];
  return [given, guess];
}

/** The file that Node or a bundler takes for a path. */
function existing(exists: (file: string) => boolean, target: string): string | undefined {
  if (exists(target)) return target;
  const extensions = [...sourceExtensions('.js'), '.json', '.node'];
  return firstOf(exists, [{ stem: target, extensions }, { stem: path.join(target, 'index'), extensions }])[0];
}

function firstOf(exists: (file: string) => boolean, candidates: readonly Candidate[]): string[] {
  for (const { stem, extensions } of candidates) {
    const found = extensions.find((extension) => exists(stem + extension));
    if (found !== undefined) return [stem + found];
  }
  return [];
}

/** `x.ts` beside `x.js`, where the compiler writes next to its input. */
function compiledInPlace(target: string): Candidate[] {
  const { stem, extension } = splitName(target);
  if (extension === '' || isTypeScript(target)) return [];
  const letter = /([cm])[jt]s$/.exec(extension)?.[1];
  return [{ stem, extensions: letter === undefined ? ['.ts', '.tsx'] : [`.${letter}ts`] }];
}

function compiledFrom(tsconfigs: Tsconfigs, folder: string, target: string): Candidate[] {
  return tsconfigs.inFolder(folder).flatMap((tsconfig) =>
    [tsconfig.outDir, tsconfig.declarationDir].flatMap((output) => {
      const inside = output === undefined ? undefined : insideOf(output, target);
      if (inside === undefined) return [];
      const { stem, extension } = splitName(inside);
      return rootsOf(tsconfig)
        .filter((root) => root !== output)
        .map((root) => ({ stem: path.join(root, stem), extensions: sourceExtensions(extension) }));
    }),
  );
}

/** Without `rootDir`, TypeScript takes the folder that all inputs share: one of those that `include` names, or the tsconfig's own. */
function rootsOf(tsconfig: Tsconfig): readonly string[] {
  return tsconfig.rootDir === undefined ? [...tsconfig.includeFolders, path.dirname(tsconfig.path)] : [tsconfig.rootDir];
}

function builtFrom(folder: string, target: string): Candidate[] {
  const inside = insideOf(folder, target);
  if (inside === undefined) return [];
  const extensions = sourceExtensions(splitName(inside).extension);
  return sourceStems(inside).map((stem) => ({ stem: path.join(folder, stem), extensions }));
}

function insideOf(folder: string, target: string): string | undefined {
  const relative = relativeTo(folder, target);
  return relative === '.' || relative === '..' || relative.startsWith('../') ? undefined : relative;
}

function isTypeScript(file: string): boolean {
  return /(?<!\.d)\.[cm]?tsx?$/.test(file);
}
