import { describe, expect, it } from 'vitest';
import type { PackageInfo } from '../../analysis/program/program.ts';
import { isBin, isEntry, packageOf, scopeOf } from '../../analysis/program/project/package-owner.ts';
import { readPackages } from '../../analysis/program/project/packages.ts';
import { project, type Content } from './project.ts';

/** The package of the root, when its folder holds these files. */
function packageWith(manifest: object, files: readonly string[], settings: Readonly<Record<string, Content>> = {}): PackageInfo {
  const root = project({ 'package.json': manifest, ...settings, ...Object.fromEntries(files.map((file) => [file, ''])) });
  const [found] = readPackages(root, files).packages;
  if (found === undefined) throw new Error('no package was read');
  return found;
}

function entries(manifest: object, files: readonly string[], settings?: Readonly<Record<string, Content>>): readonly string[] {
  return packageWith({ name: 'x', ...manifest }, files, settings).entries;
}

describe('package.json files', () => {
  it('are read at and above the files, up to the root', () => {
    const root = project({ 'package.json': { name: 'root', private: true }, 'packages/a/package.json': { name: 'a' }, 'packages/a/src/x.js': '', 'packages/b/package.json': { name: 'b' }, 'c.js': '' });
    expect(readPackages(root, ['packages/a/src/x.js', 'c.js']).packages.map(({ dir, name }) => [dir, name])).toEqual([['.', 'root'], ['packages/a', 'a']]);
  });

  it('are looked for above a root that has none', () => {
    const root = project({ 'package.json': { name: 'above', main: 'src/deep/x.js' }, 'src/deep/x.js': '' });
    expect(readPackages(`${root}/src/deep`, ['x.js']).packages).toMatchObject([{ dir: '../..', name: 'above', entries: ['x.js'] }]);
  });

  it('that are broken are errors, and do not stop the others', () => {
    const root = project({ 'package.json': '{\n  "name": "x",\n  oops\n}', 'a/package.json': '[]', 'b/package.json': '\uFEFF{"name":"b"}', 'c/package.json': '{"name":', 'a/x.js': '', 'b/x.js': '', 'c/x.js': '' });
    const { packages, errors } = readPackages(root, ['a/x.js', 'b/x.js', 'c/x.js']);
    expect(packages.map(({ name }) => name)).toEqual(['b']);
    expect(errors).toEqual([
      { file: 'package.json', message: 'it is not valid JSON' },
      { file: 'a/package.json', message: 'it holds no JSON object' },
      { file: 'c/package.json', message: 'it is not valid JSON' },
    ]);
  });

  it('may hold values of any type', () => {
    const odd = { name: 7, main: [], exports: 3, bin: null, dependencies: ['x'], scripts: { a: 1, b: 'b' }, engines: '18', type: {}, directories: 'lib', imports: 'x' };
    expect(packageWith(odd, ['x.js'])).toEqual({ dir: '.', isPrivate: true, type: 'commonjs', entries: [], hasExportsMap: true, hasEntry: true, bins: [], hasCommands: false, users: [], needs: [], peers: [], linters: [], dependencies: {}, scripts: { b: 'b' } });
  });

  it('merge dependencies, those that run here first', () => {
    const { dependencies } = packageWith({ dependencies: { a: '1' }, devDependencies: { a: '2', b: '2' }, peerDependencies: { b: '>=1', c: '3' }, optionalDependencies: { d: '4' } }, []);
    expect(dependencies).toEqual({ a: '1', b: '2', c: '3', d: '4' });
  });

  it('say which Node is the oldest', () => {
    expect(packageWith({ engines: { node: '^20.19.0 || >=22' } }, []).node).toBe('20.19.0');
    expect(packageWith({ engines: { node: 'whatever' } }, [])).not.toHaveProperty('node');
  });

  it('without a name cannot be published', () => {
    expect([packageWith({}, []), packageWith({ name: 'x' }, []), packageWith({ name: 'x', private: true }, [])].map(({ isPrivate }) => isPrivate)).toEqual([true, false, true]);
  });
});

describe('entries', () => {
  it('are index.js where nothing is said, or what is said is not there', () => {
    expect(entries({}, ['index.js', 'other.js'])).toEqual(['index.js']);
    expect(entries({ main: 'gone.js' }, ['index.js'])).toEqual(['index.js']);
    expect(entries({ main: 'main.js' }, ['index.js', 'main.js'])).toEqual(['main.js']);
    expect(packageWith({ name: 'x' }, ['server.js'])).toMatchObject({ entries: [], hasEntry: false });
  });

  it('are what main names, with or without extension, file or folder', () => {
    for (const main of ['lib/index.js', './lib/index', 'lib', './lib/']) expect(entries({ main }, ['lib/index.js'])).toEqual(['lib/index.js']);
    expect(entries({ main: 'bin' }, ['bin'])).toEqual(['bin']);
  });

  it('are not data', () => {
    expect(packageWith({ name: 'x', main: 'data.json' }, ['data.json'])).toMatchObject({ entries: [], hasEntry: true });
  });

  it.each([
    ['dist/index.js', 'src/index.ts'],
    ['dist/index.js', 'src/index.js'],
    ['dist/index.js', 'lib/index.js'],
    ['dist/index.js', 'index.ts'],
    ['dist/index.mjs', 'src/index.ts'],
    ['dist/index.cjs', 'src/index.ts'],
    ['dist/index.d.mts', 'src/index.ts'],
    ['lib/index.js', 'src/index.ts'],
    ['build/src/index.js', 'src/index.ts'],
    ['build/main/index.js', 'src/index.ts'],
    ['dist/esm/node/index.js', 'src/index.ts'],
    ['dist/index.esm.js', 'src/index.js'],
    ['dist/index.cjs.min.js', 'src/index.js'],
    ['dist-cjs/index.js', 'src/index.ts'],
    ['dist/cli.js', 'src/cli/index.ts'],
    ['dist/x.umd.js', 'src/index.js'],
    ['dist', 'src/index.ts'],
    ['index.js', 'index.ts'],
    ['lib/a.cjs', 'lib/a.cts'],
  ])('built as %s come from %s', (main, source) => {
    expect(entries({ main }, [source])).toEqual([source]);
  });

  it('are the source also where the build has run', () => {
    expect(entries({ main: 'dist/index.js' }, ['src/index.js'], { 'dist/index.js': '' })).toEqual(['src/index.js']);
    expect(entries({ main: 'lib/index.js' }, ['src/index.ts'], { 'lib/index.js': '' })).toEqual(['src/index.ts']);
    expect(entries({ main: 'lib/index.js' }, ['lib/index.js', 'index.js', 'test/index.js'])).toEqual(['lib/index.js']);
    expect(entries({ main: 'dist/index.js' }, ['dist/index.js'])).toEqual(['dist/index.js']);
    expect(entries({ main: 'dist/x.umd.js' }, ['src/index.js', 'dist/x.umd.js'])).toEqual(['src/index.js']);
  });

  it('are both where either could be the source', () => {
    expect(entries({ main: 'lib/index.js' }, ['lib/index.js', 'src/index.js'])).toEqual(['lib/index.js', 'src/index.js']);
  });

  it('follow outDir and rootDir, of any tsconfig of the package and with comments', () => {
    const tsconfigs = { 'tsconfig.json': '{ /* all */ "compilerOptions": { "noEmit": true, } }', 'tsconfig.build.json': { extends: './tsconfig.json', compilerOptions: { rootDir: 'code', outDir: 'js', declarationDir: 'types' } } };
    expect(entries({ main: 'js/a.js', types: 'types/b.d.ts' }, ['code/a.ts', 'code/b.ts'], tsconfigs)).toEqual(['code/a.ts', 'code/b.ts']);
    expect(entries({ main: 'js/a.js' }, ['code/a.ts'], { 'tsconfig.json': { compilerOptions: { outDir: 'js' }, include: ['code/**/*'] } })).toEqual(['code/a.ts']);
  });

  it('come from every field that names one', () => {
    const manifest = { main: 'a.js', module: 'b.mjs', browser: { './a.js': './c.js', fs: false }, types: 'd.d.ts', source: 'e.ts', publishConfig: { main: 'f.js' } };
    expect(entries(manifest, ['a.js', 'b.mjs', 'c.js', 'd.d.ts', 'e.ts', 'f.js'])).toEqual(['a.js', 'b.mjs', 'c.js', 'd.d.ts', 'e.ts', 'f.js']);
  });

  it('begin bundles for browsers where package.json says so, and leave out what it replaces', () => {
    const browserOf = (manifest: object) => packageWith(manifest, ['a.js', 'b.js', 'c.js']).browser;
    expect(browserOf({ main: 'a.js' })).toBeUndefined();
    expect(browserOf({ main: 'a.js', browser: 'b.js' })).toEqual({ entries: ['b.js'], replaced: [] });
    expect(browserOf({ main: 'a.js', browser: { './b.js': './c.js', fs: false } })).toEqual({ entries: ['a.js', 'c.js'], replaced: ['b.js'] });
    expect(browserOf({ exports: { '.': { browser: './b.js', default: './a.js' } } })).toEqual({ entries: ['b.js'], replaced: [] });
  });

  it('come from every condition and subpath of exports, and then index.js is none', () => {
    const exports = { '.': { types: './dist/index.d.ts', node: { import: './dist/node.mjs', require: './dist/node.cjs' }, default: './dist/index.js' }, './sub': ['./lib/sub.js', './lib/old.js'], './package.json': './package.json' };
    expect(packageWith({ name: 'x', exports }, ['src/index.ts', 'src/node.ts', 'lib/sub.js', 'index.js'])).toMatchObject({ entries: ['lib/sub.js', 'src/index.ts', 'src/node.ts'], hasExportsMap: true });
    expect(entries({ exports: './main.js' }, ['main.js'])).toEqual(['main.js']);
    expect(entries({ exports: { import: './main.mjs' } }, ['main.mjs'])).toEqual(['main.mjs']);
  });

  it('come from patterns of exports, but for what is closed', () => {
    const files = ['src/a.ts', 'src/deep/b.ts', 'src/internal/c.ts', 'test/a.ts', 'vite.config.ts'];
    expect(entries({ exports: { './*': './dist/*.js', './internal/*': null } }, files)).toEqual(['src/a.ts', 'src/deep/b.ts']);
    expect(entries({ exports: { './*': './js/*.js' } }, files, { 'tsconfig.json': { compilerOptions: { rootDir: 'src', outDir: 'js' } } })).toEqual(['src/a.ts', 'src/deep/b.ts', 'src/internal/c.ts']);
    expect(entries({ exports: { './lib/*': './lib/*' } }, ['lib/a.js', 'b.js'])).toEqual(['lib/a.js']);
    expect(entries({ exports: { './lib/': './lib/' } }, ['lib/a.js', 'b.js'])).toEqual(['lib/a.js']);
    expect(entries({ exports: { './*': './*' } }, ['a.js', 'lib/b.js'])).toEqual(['a.js', 'lib/b.js']);
    expect(entries({ exports: { './*': './dist/*.mjs' } }, ['a.ts', 'test/b.ts'])).toEqual(['a.ts']);
  });

  it('may be files that are only in an editor', () => {
    const root = project({ 'package.json': { name: 'x', main: 'dist/new.js' } });
    expect(readPackages(root, ['src/new.ts']).packages[0]?.entries).toEqual(['src/new.ts']);
  });
});

describe('bins', () => {
  it('are one, several or a folder, by their sources', () => {
    const bins = (manifest: object, files: readonly string[]): readonly string[] => packageWith(manifest, files).bins;
    expect(bins({ bin: './cli.js' }, ['cli.js'])).toEqual(['cli.js']);
    expect(bins({ bin: { a: 'dist/a.js', b: 'bin/b' } }, ['src/a.ts', 'bin/b'])).toEqual(['bin/b', 'src/a.ts']);
    expect(bins({ directories: { bin: 'bin' } }, ['bin/a.js', 'bin/b.js'])).toEqual(['bin/a.js', 'bin/b.js']);
    expect(bins({ bin: 'dist/gone.js' }, ['src/a.ts'])).toEqual([]);
  });
});

describe('the owner of a file', () => {
  const root = project({
    'package.json': { name: 'root' },
    'esm/package.json': { type: 'module' },
    'packages/a/package.json': { name: 'a', main: 'x.js', bin: 'cli.js' },
    'packages/a/sub/package.json': { main: '../deep/sub.js' },
    ...Object.fromEntries(['esm/x.js', 'packages/a/x.js', 'packages/a/cli.js', 'packages/a/sub/y.js', 'packages/a/deep/sub.js', 'packages/ab.js'].map((file) => [file, ''])),
  });
  const { packages } = readPackages(root, ['esm/x.js', 'packages/a/x.js', 'packages/a/cli.js', 'packages/a/sub/y.js', 'packages/a/deep/sub.js', 'packages/ab.js']);

  it('is the nearest package, and not a package.json that only sets the type or points elsewhere', () => {
    expect(['esm/x.js', 'packages/a/sub/y.js', 'packages/ab.js'].map((file) => packageOf(packages, file)?.dir)).toEqual(['.', 'packages/a', '.']);
    expect(scopeOf(packages, 'esm/x.js')?.dir).toBe('esm');
  });

  it('says what is an entry or a command', () => {
    expect(['packages/a/x.js', 'packages/a/deep/sub.js', 'packages/a/cli.js'].map((file) => [isEntry(packages, file), isBin(packages, file)])).toEqual([[true, false], [true, false], [false, true]]);
  });

  it('may lie above the root', () => {
    const above = [{ ...packages[0], dir: '../..' }, { ...packages[0], dir: '..' }] as PackageInfo[];
    expect(scopeOf(above, 'x.js')?.dir).toBe('..');
  });

  it('tell where AVA runs the tests of a file one after the other', () => {
    const inTurn = (manifest: object, settings: Readonly<Record<string, Content>> = {}): boolean => packageWith({ name: 'x', devDependencies: { ava: '^7.0.0' }, ...manifest }, ['x.js'], settings).testsInTurn === true;
    expect(inTurn({})).toBe(false);
    expect(inTurn({ ava: { serial: true } })).toBe(true);
    expect(inTurn({ ava: { serial: false } })).toBe(false);
    expect(inTurn({ scripts: { test: 'xo && ava --serial' } })).toBe(true);
    expect(inTurn({ scripts: { test: 'ava && tsd -s' } })).toBe(false);
    expect(inTurn({}, { 'ava.config.js': 'export default {\n  serial: true,\n};\n' })).toBe(true);
    expect(inTurn({ devDependencies: {} }, { 'ava.config.js': 'export default { serial: true };\n' })).toBe(false);
  });
});
