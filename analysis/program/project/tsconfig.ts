import path from 'node:path';
import { createFilesMatcher, createPathsMatcher, type TsConfigJsonResolved } from 'get-tsconfig';
import type { ReadError } from '../program.ts';
import { isFile, namesIn, relativeTo } from './disk.ts';
import type { JsonObject } from './json-text.ts';
import { loadTsconfig, type LoadedTsconfig } from './tsconfig-file.ts';

/** What a tsconfig says about where its files come from and what they become. All paths absolute. */
export interface Tsconfig {
  readonly path: string;
  /** In lower case, as are all names of options. */
  readonly module?: string;
  readonly target?: string;
  readonly rootDir?: string;
  readonly outDir?: string;
  readonly declarationDir?: string;
  readonly noEmit: boolean;
  readonly allowJs: boolean;
  /** Imports may name `.ts` files. */
  readonly mayNameSources: boolean;
  readonly esModuleInterop: boolean;
  /** Folders that `include` and `files` begin with: candidates for the root where `rootDir` is not given. */
  readonly includeFolders: readonly string[];
}

/** The tsconfig files of a program, each read once. File names here are absolute. */
export interface Tsconfigs {
  /** The nearest tsconfig.json above a file, or the project it refers to that includes the file. */
  forFile(file: string): Tsconfig | undefined;
  /** Does this tsconfig include the file? */
  includes(tsconfig: Tsconfig, file: string): boolean;
  /** Every tsconfig*.json directly in a folder: builds often have one each. */
  inFolder(folder: string): readonly Tsconfig[];
  /** The paths, without extension perhaps, that `paths` and `baseUrl` of tsconfig.json or jsconfig.json make of a specifier. */
  aliasesOf(file: string, specifier: string): readonly string[];
  /** Broken files met so far. */
  errors(): readonly ReadError[];
}

interface Store {
  readonly root: string;
  readonly loaded: Map<string, Entry>;
  readonly nearest: Map<string, string | undefined>;
  readonly folders: Map<string, readonly Tsconfig[]>;
  readonly cache: Map<string, string>;
  readonly errors: ReadError[];
}

interface Entry {
  readonly tsconfig: Tsconfig;
  readonly references: readonly string[];
  readonly matches: (file: string) => boolean;
  readonly aliases: (specifier: string) => readonly string[];
}

/** Reads tsconfig files as they are asked for; `root` only names them in errors. A broken one is an error and counts for what can be read of it. */
export function createTsconfigs(root: string): Tsconfigs {
  const store: Store = { root, loaded: new Map(), nearest: new Map(), folders: new Map(), cache: new Map(), errors: [] };
  return {
    forFile: (file) => governing(store, file)?.tsconfig,
    includes: (tsconfig, file) => entryOf(store, tsconfig.path).matches(file),
    inFolder: (folder) => inFolder(store, folder),
    aliasesOf: (file, specifier) => [governing(store, file), nearestEntry(store, file, 'jsconfig.json')].flatMap((entry) => entry?.aliases(specifier) ?? []),
    errors: () => store.errors,
  };
}

function governing(store: Store, file: string): Entry | undefined {
  const nearest = nearestEntry(store, file, 'tsconfig.json');
  if (nearest === undefined || nearest.references.length === 0 || nearest.matches(file)) return nearest;
  const referenced = nearest.references.filter((each) => isFile(each)).map((each) => entryOf(store, each));
  return referenced.find((entry) => entry.matches(file)) ?? nearest;
}

function nearestEntry(store: Store, file: string, name: string): Entry | undefined {
  const found = nearestFile(store, path.dirname(file), name);
  return found === undefined ? undefined : entryOf(store, found);
}

function nearestFile(store: Store, folder: string, name: string): string | undefined {
  const own = path.join(folder, name);
  if (store.nearest.has(own)) return store.nearest.get(own);
  const parent = path.dirname(folder);
  const found = isFile(own) ? own : parent === folder ? undefined : nearestFile(store, parent, name);
  store.nearest.set(own, found);
  return found;
}

function inFolder(store: Store, folder: string): readonly Tsconfig[] {
  const known = store.folders.get(folder);
  if (known !== undefined) return known;
  const names = namesIn(folder).filter((name) => /^tsconfig.*\.json$/.test(name));
  const found = names.map((name) => entryOf(store, path.join(folder, name)).tsconfig);
  store.folders.set(folder, found);
  return found;
}

function entryOf(store: Store, file: string): Entry {
  const known = store.loaded.get(file);
  if (known !== undefined) return known;
  const loaded = loadTsconfig(file, store.cache);
  if (loaded.problem !== undefined) store.errors.push({ file: relativeTo(store.root, file), message: loaded.problem });
  const entry = readEntry(file, loaded);
  store.loaded.set(file, entry);
  return entry;
}

function readEntry(file: string, { config }: LoadedTsconfig): Entry {
  const folder = path.dirname(file);
  const found = { path: file, config: config as TsConfigJsonResolved };
  // Settings of the wrong type make the matchers throw; such a tsconfig then matches nothing.
  const matcher = attempt(() => createFilesMatcher(found));
  const aliases = attempt(() => createPathsMatcher(found));
  return {
    tsconfig: settingsOf(file, config),
    references: listOf(config.references).flatMap((each) => referenceOf(folder, each)),
    matches: (name) => attempt(() => matcher?.(name)) !== undefined,
    aliases: (specifier) => attempt(() => aliases?.(specifier)) ?? [],
  };
}

function settingsOf(file: string, config: JsonObject): Tsconfig {
  const folder = path.dirname(file);
  const options = (config.compilerOptions ?? {}) as Readonly<Record<string, unknown>>;
  const settings: Record<string, string> = {};
  for (const name of ['module', 'target']) {
    const value = options[name];
    if (typeof value === 'string') settings[name] = value.toLowerCase();
  }
  for (const name of ['rootDir', 'outDir', 'declarationDir']) {
    const value = options[name];
    if (typeof value === 'string') settings[name] = path.resolve(folder, value);
  }
  return {
    path: file,
    ...settings,
    noEmit: options.noEmit === true,
    allowJs: options.allowJs === true || options.checkJs === true,
    mayNameSources: options.allowImportingTsExtensions === true || options.rewriteRelativeImportExtensions === true,
    esModuleInterop: options.esModuleInterop === true,
    includeFolders: [...new Set([...listOf(config.include), ...listOf(config.files)].flatMap((pattern) => folderOf(folder, pattern)))],
  };
}

/** `src/**\/*.ts` begins with `src`, `src/index.ts` too. */
function folderOf(folder: string, pattern: unknown): string[] {
  if (typeof pattern !== 'string') return [];
  const [first = '.'] = pattern.replace(/^\.\//, '').split('/');
  return [path.resolve(folder, /[*?]|\.[cm]?[jt]sx?$/.test(first) ? '.' : first)];
}

function referenceOf(folder: string, reference: unknown): string[] {
  const target = typeof reference === 'object' && reference !== null && 'path' in reference ? reference.path : undefined;
  if (typeof target !== 'string') return [];
  const absolute = path.resolve(folder, target);
  return [absolute.endsWith('.json') ? absolute : path.join(absolute, 'tsconfig.json')];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
