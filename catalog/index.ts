import type { Entry } from './entry.ts';
import { globals } from './globals/blocking.ts';
import { loops } from './globals/loops.ts';
import { runtimes } from './globals/runtimes.ts';
import { childProcess } from './node/child_process.ts';
import { crypto } from './node/crypto.ts';
import { fs } from './node/fs.ts';
import { runtime } from './node/runtime.ts';
import { sqlite } from './node/sqlite.ts';
import { zlib } from './node/zlib.ts';
import { archives } from './npm/archives.ts';
import { atomicWrites } from './npm/atomic-writes.ts';
import { builds } from './npm/builds.ts';
import { databases } from './npm/databases.ts';
import { existing } from './npm/exists.ts';
import { fastGlob } from './npm/fast-glob.ts';
import { fileTools } from './npm/file-tools.ts';
import { folders } from './npm/folders.ts';
import { foundPaths, resolveFile } from './npm/found-paths.ts';
import { fileLists } from './npm/file-lists.ts';
import { fsExtra, fsExtraEsm } from './npm/fs-extra.ts';
import { glob } from './npm/glob.ts';
import { globby } from './npm/globby.ts';
import { gracefulFs } from './npm/graceful-fs.ts';
import { jsonFiles } from './npm/json-files.ts';
import { keys } from './npm/keys.ts';
import { lockFiles } from './npm/lock-files.ts';
import { mkdirp } from './npm/mkdirp.ts';
import { passwords } from './npm/passwords.ts';
import { parsers, zlibs } from './npm/parsers.ts';
import { pictures } from './npm/pictures.ts';
import { pathKinds } from './npm/path-kinds.ts';
import { popular } from './npm/popular.ts';
import { projectFiles } from './npm/project-files.ts';
import { protobuf } from './npm/protobuf.ts';
import { programs } from './npm/programs.ts';
import { questions } from './npm/questions.ts';
import { requests } from './npm/requests.ts';
import { rimraf } from './npm/rimraf.ts';
import { settings, stores } from './npm/settings.ts';
import { sleeps } from './npm/sleeps.ts';
import { styles } from './npm/styles.ts';
import { system } from './npm/system.ts';
import { templates } from './npm/templates.ts';
import { temporaryFiles } from './npm/temporary-files.ts';
import { texts } from './npm/texts.ts';
import { tinyglobby } from './npm/tinyglobby.ts';
import { typescript } from './npm/typescript.ts';
import { unrun } from './npm/unrun.ts';
import { walks } from './npm/walks.ts';
import { which } from './npm/which.ts';
import { promises as listed, type PromiseCall } from './promises.ts';

export { type PromiseCall } from './promises.ts';

/** Every entry, in the order of the files that hold them. */
export const entries: readonly Entry[] = [
  ...fs,
  ...childProcess,
  ...crypto,
  ...zlib,
  ...sqlite,
  ...runtime,
  ...globals,
  ...loops,
  ...runtimes,
  ...fsExtra,
  ...fsExtraEsm,
  ...gracefulFs,
  ...glob,
  ...globby,
  ...fastGlob,
  ...tinyglobby,
  ...which,
  ...rimraf,
  ...settings,
  ...stores,
  ...mkdirp,
  ...folders,
  ...foundPaths,
  ...resolveFile,
  ...existing,
  ...jsonFiles,
  ...atomicWrites,
  ...lockFiles,
  ...temporaryFiles,
  ...programs,
  ...passwords,
  ...databases,
  ...requests,
  ...questions,
  ...sleeps,
  ...styles,
  ...templates,
  ...archives,
  ...builds,
  ...typescript,
  ...unrun,
  ...fileTools,
  ...keys,
  ...pictures,
  ...system,
  ...texts,
  ...walks,
  ...fileLists,
  ...pathKinds,
  ...projectFiles,
  ...protobuf,
  ...parsers,
  ...zlibs,
  ...popular,
];

/** Every function known to return a promise: those listed as such, and what entries of packages name as their asynchronous form. */
export const promises: readonly PromiseCall[] = [...listed, ...promisedBy(entries)];

type Index<T> = ReadonlyMap<string, ReadonlyMap<string, readonly T[]>>;

const byModule = indexed(entries);
const promisesByModule = indexed(promises);
const nothing: ReadonlyMap<string, readonly Entry[]> = new Map();

/** Modules that have entries, under the names that entries use: `node:fs`, never `fs`. */
export const moduleNames: ReadonlySet<string> = new Set(byModule.keys());

/** Node's own modules among them, with their scheme. */
export const builtinNames: readonly string[] = [...moduleNames].filter((name) => name.startsWith('node:'));

/** A module's entries by path. Several for one path differ in package versions, or in how the path is used. */
export function entriesByModule(module: string): ReadonlyMap<string, readonly Entry[]> {
  return byModule.get(module) ?? nothing;
}

/**
 * The entries for a path of a module as code spells it. A CommonJS module's value is also its default export,
 * so `default.sync` is `sync`; `default` alone is the value itself.
 */
export function lookup(module: string, path: string): readonly Entry[] {
  return entriesByModule(module).get(canonicalPath(path)) ?? [];
}

/** The functions returning promises for a path of a module as code spells it; several differ in package versions. */
export function lookupPromise(module: string, path: string): readonly PromiseCall[] {
  return promisesByModule.get(module)?.get(canonicalPath(path)) ?? [];
}

/** The entries whose asynchronous form a path of a module is: it does to files what they do, only later. */
export function lookupAsyncForm(module: string, path: string): readonly Entry[] {
  asyncForms ??= asyncFormsOf(entries);
  return asyncForms.get(`${module}#${canonicalPath(path)}`) ?? [];
}

let asyncForms: ReadonlyMap<string, readonly Entry[]> | undefined;

/** Only where the arguments are the same. Node's promises are also a property of `fs`, and its callback functions have their names there. */
function asyncFormsOf(all: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const forms = new Map<string, Entry[]>();
  for (const entry of all) {
    const { instead } = entry;
    if (entry.files === undefined || (instead.form !== 'promise' && instead.form !== 'promisify') || instead.args !== undefined) continue;
    const names = instead.module === 'node:fs/promises' ? [`node:fs/promises#${instead.path}`, `node:fs#promises.${instead.path}`, `node:fs#${instead.path}`] : [`${instead.module}#${instead.path}`];
    for (const name of names) forms.set(name, [...(forms.get(name) ?? []), entry]);
  }
  return forms;
}

/** The path without leading steps over the default export. */
export function canonicalPath(path: string): string {
  return path.replace(/^(?:default\.)+/, '');
}

function promisedBy(all: readonly Entry[]): PromiseCall[] {
  const seen = new Set(listed.map(({ module, path }) => `${module}#${path}`));
  return all.flatMap(({ instead, versions }) => {
    if (instead.form !== 'promise' || instead.module.startsWith('node:') || seen.has(`${instead.module}#${instead.path}`)) return [];
    const range = instead.versions ?? versions;
    return [{ module: instead.module, path: instead.path, orCallback: true as const, ...(range === undefined ? {} : { versions: range }) }];
  });
}

function indexed<T extends { readonly module: string; readonly path: string }>(items: readonly T[]): Index<T> {
  const modules = new Map<string, Map<string, T[]>>();
  for (const item of items) {
    const paths = modules.get(item.module) ?? new Map<string, T[]>();
    const path = canonicalPath(item.path);
    modules.set(item.module, paths.set(path, [...(paths.get(path) ?? []), item]));
  }
  return modules;
}
