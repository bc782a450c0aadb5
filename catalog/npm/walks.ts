import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';
import { promising } from './promising.ts';

const run = (what: string): string => `both forms run with ${what} on Node 26: results`;
const read = 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)';
const reads: Own = { files: { reads: [0] } };
const checks: Own = { files: { checks: [0] } };
const looking: Own = { files: { checks: [] } };

const manual = (module: string, path: string, how: string, verified: string, own: Own = reads): Entry =>
  entriesOf({ module, kind: 'fs', errors: { as: 'unknown' }, verified })(path, { form: 'manual', how }, own);
const twin = (module: string, path: string, name: string, verified: string, own: Own = looking, versions?: string): Entry =>
  promising({ module, kind: 'fs', errors: { as: 'unknown' }, verified, ...(versions === undefined ? {} : { versions }) })(path, name, own);

const readdir = 'Await readdir of node:fs/promises with recursive: true; it gives paths in another form.';
const fdirOptions = 'withFullPaths withBasePath withRelativePaths withDirs withMaxDepth withMaxFiles withSymlinks withErrors withPathSeparator normalize exclude filter glob onlyDirs onlyCounts group';

/** Packages that walk through folders, or look for one file in them. */
export const walks: readonly Entry[] = [
  ...fdirOptions.split(' ').map((name) => manual('fdir', `fdir.prototype.${name}`, 'It only sets an option.', run('fdir 6.5'), { preset: 'off', returns: 'fdir#fdir' })),
  ...['crawl', 'crawlWithOptions'].map((name) => manual('fdir', `fdir.prototype.${name}`, 'It only makes the walk.', run('fdir 6.5'), { preset: 'off', returns: 'fdir#APIBuilder' })),
  manual('fdir', 'APIBuilder.prototype.sync', 'Await withPromise() of the same chain.', run('fdir 6.5'), looking),
  manual('klaw-sync', 'default', readdir, run('klaw-sync 8')),
  manual('walk-sync', 'default', readdir, run('walk-sync 4')),
  manual('walk-sync', 'entries', readdir, run('walk-sync 4')),
  ...['fs-readdir-recursive', 'recursive-readdir-sync'].map((module) => manual(module, 'default', readdir, read)),
  entriesOf({ module: 'escalade/sync', kind: 'fs', errors: { as: 'unknown' }, verified: 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)' })('default', { form: 'promise', module: 'escalade', path: 'default' }, looking),
  manual('totalist/sync', 'totalist', 'Await totalist of the package itself, which calls back in another order.', read, looking),
  manual('walkdir', 'sync', 'Await async of the same module, which gives the same list in another order.', read, looking),
  ...['find', 'findMapping'].map((path) => manual('globule', path, 'Await glob of tinyglobby.', read, looking)),
  manual('findup-sync', 'default', 'Await findUp of find-up; it takes no patterns.', run('findup-sync 5'), looking),
  manual('fs-exists-sync', 'default', 'Await access of node:fs/promises.', read, { ...checks, preset: 'strict' }),
  manual('output-file-sync', 'default', 'Await outputFile of fs-extra.', read, { files: { writes: [0], data: 1 } }),

  twin('pkg-dir', 'sync', 'default', run('pkg-dir 5'), looking, '<6'),
  twin('pkg-dir', 'packageDirectorySync', 'packageDirectory', run('pkg-dir 9'), looking, '>=6'),
  twin('package-directory', 'packageDirectorySync', 'packageDirectory', run('package-directory 8.2')),
  twin('dir-glob', 'sync', 'default', run('dir-glob 3'), looking, '<4'),
  twin('isexe', 'sync', 'default', run('isexe 2'), checks, '<3'),
  twin('isexe', 'sync', 'isexe', run('isexe 4'), checks, '>=3'),
  twin('isbinaryfile', 'isBinaryFileSync', 'isBinaryFile', run('isbinaryfile 5'), reads),
  manual('npm-which', '().sync', 'The function of the module takes a callback.', 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)', looking),
  manual('enhanced-resolve', 'sync', 'Await promise of the same module.', run('enhanced-resolve 5.27'), looking),
  manual('oxc-resolver', 'ResolverFactory.prototype.sync', 'Await async of the same resolver.', run('oxc-resolver 11.24'), looking),
  manual('oxc-resolver', 'sync', 'Await async of a ResolverFactory.', run('oxc-resolver 11.24'), looking),
  manual('resolve-from', 'default', 'Use resolve of import.meta.', read, { ...looking, preset: 'off' }),
  manual('import-local', 'default', 'It belongs to start-up.', read, { ...looking, preset: 'off' }),
  manual('browserslist', 'default', 'It reads its configuration once.', 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)', { ...looking, preset: 'off' }),
  ...['cosmiconfigSync', 'lilconfigSync'].flatMap((name) =>
    ['search', 'load'].map((method) => manual(name.replace('Sync', ''), `${name}.().${method}`, `Await ${method} of what ${name.replace('Sync', '')} gives, by hand: it also looks for .mjs, and loads by import.`, 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json); in a folder with tool.config.mjs alone, the asynchronous form of cosmiconfig 9 and of lilconfig 3 found it, the synchronous one nothing', looking)),
  ),
  manual('cosmiconfig', 'cosmiconfigSync', 'It only makes the explorer.', run('cosmiconfig 9'), { preset: 'off' }),
  manual('detect-libc', 'familySync', 'Await family.', run('detect-libc 2.1'), { preset: 'strict' }),
  manual('detect-libc', 'versionSync', 'Await version.', run('detect-libc 2.1'), { preset: 'strict' }),
];
