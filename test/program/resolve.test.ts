import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Resolution } from '../../analysis/program/program.ts';
import { readPackages } from '../../analysis/program/project/packages.ts';
import { createResolver, type Resolver } from '../../analysis/program/project/resolve.ts';
import { project, type Content } from './project.ts';

/** A resolver over these files and the packages of those of them that are code. */
function resolverOf(files: Readonly<Record<string, Content>>): Resolver {
  const root = project(files);
  const code = Object.keys(files).filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.includes('node_modules/'));
  return createResolver(root, readPackages(root, code).packages);
}

const file = (name: string): Resolution => ({ kind: 'file', file: name });

describe('builtin modules', () => {
  const resolver = resolverOf({ 'a.js': '', 'node_modules/punycode/package.json': { name: 'punycode', main: 'x.js' }, 'node_modules/punycode/x.js': '' });

  it.each([
    ['fs', 'node:fs'],
    ['node:fs', 'node:fs'],
    ['fs/promises', 'node:fs/promises'],
    ['node:sqlite', 'node:sqlite'],
  ])('%s is %s', (specifier, module) => {
    expect(resolver.resolve('a.js', specifier)).toEqual({ kind: 'builtin', module });
  });

  it('are not the packages of the same name', () => {
    expect(resolver.resolve('a.js', 'punycode/').kind).toBe('package');
    expect(resolver.resolve('a.js', 'punycode').kind).toBe('builtin');
    expect(resolver.resolve('a.js', 'test').kind).toBe('package');
  });
});

describe('relative paths', () => {
  const resolver = resolverOf({
    'package.json': { name: 'x' },
    'src/a.ts': '', 'src/b.mts': '', 'src/c.cts': '', 'src/d.tsx': '', 'src/e.js': '', 'src/index.ts': '', 'src/data.json': '{}', 'src/page.html': '', 'src/App.vue': '', 'src/shape.d.ts': '',
    'bin/run': '#!/usr/bin/env node', 'dir.js': '', 'dir/index.js': '', 'old/package.json': { main: 'lib/main' }, 'old/lib/main.js': '', 'link.js': { link: 'src/e.js' },
  });

  it.each([
    ['./a', 'src/a.ts'], ['./a.js', 'src/a.ts'], ['./a.ts', 'src/a.ts'], ['./b.mjs', 'src/b.mts'], ['./c.cjs', 'src/c.cts'], ['./d.jsx', 'src/d.tsx'], ['./d', 'src/d.tsx'], ['./e', 'src/e.js'],
    ['.', 'src/index.ts'], ['./', 'src/index.ts'], ['../src', 'src/index.ts'], ['../dir', 'dir.js'], ['../dir/', 'dir/index.js'], ['../old', 'old/lib/main.js'], ['../bin/run', 'bin/run'],
    ['../link.js', 'src/e.js'], ['./shape', 'src/shape.d.ts'], ['./shape.js', 'src/shape.d.ts'], ['./e.js?t=1', 'src/e.js'],
  ])('%s is %s', (specifier, name) => {
    expect(resolver.resolve('src/from.ts', specifier)).toEqual(file(name));
  });

  it.each([
    ['./data.json', 'src/data.json'], ['./data', 'src/data.json'], ['./page.html', 'src/page.html'], ['./App.vue', 'src/App.vue'], ['./e.js?raw', 'src/e.js'], ['./a.ts?worker&inline', 'src/a.ts'],
  ])('%s is no code', (specifier, name) => {
    expect(resolver.resolve('src/from.ts', specifier)).toEqual({ kind: 'asset', file: name });
  });

  it.each(['./none', '../none/at/all.js', '@/x', '~/x', 'https://example.com/x.js', 'data:text/javascript,0', 'raw-loader!./a', '', '#none', '/none.js'])('%s leads nowhere', (specifier) => {
    expect(resolver.resolve('src/from.ts', specifier)).toEqual({ kind: 'missing' });
  });

  it('leave the program', () => {
    const root = project({ 'in/a.js': '', 'out/b.js': '', 'out/package.json': { name: 'out', version: '3.1.0' } });
    const inner = createResolver(path.join(root, 'in'), []);
    expect(inner.resolve('a.js', '../out/b.js')).toEqual({ kind: 'package', module: '../out/b.js', version: '3.1.0' });
    expect(inner.resolve('a.js', '../out/none.js')).toEqual({ kind: 'missing' });
  });

  it('work where the root itself is a link', () => {
    const root = project({ 'real/a.js': '', 'real/b.js': '' });
    symlinkSync('real', path.join(root, 'linked'));
    expect(createResolver(path.join(root, 'linked'), []).resolve('a.js', './b')).toEqual(file('b.js'));
  });
});

describe('built files', () => {
  it('lead to their sources, built or not', () => {
    const files = { 'package.json': { name: 'x' }, 'src/cli.ts': '', 'bin/x.js': '', 'test/x.js': '', 'tsconfig.json': { compilerOptions: { rootDir: 'src', outDir: 'js' } } };
    expect(resolverOf(files).resolve('bin/x.js', '../dist/cli.js')).toEqual(file('src/cli.ts'));
    expect(resolverOf(files).resolve('bin/x.js', '../js/cli.js')).toEqual(file('src/cli.ts'));
    expect(resolverOf({ ...files, 'dist/cli.js': '' }).resolve('bin/x.js', '../dist/cli')).toEqual(file('src/cli.ts'));
  });

  it('mean each other', () => {
    const resolver = resolverOf({ 'package.json': { name: 'x' }, 'build/a.js': '', 'build/b.js': '', 'src/b.js': '', 'lib/b.js': '', 'src/b.ts': '' });
    expect(resolver.resolve('build/a.js', './b')).toEqual(file('build/b.js'));
    expect(resolver.resolve('lib/c.js', './b')).toEqual(file('lib/b.js'));
  });
});

describe('aliases', () => {
  it('come from paths and baseUrl of the nearest tsconfig, its base, or the project that it refers to', () => {
    const resolver = resolverOf({
      'a/tsconfig.json': { extends: './base.json' }, 'a/base.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } } // base', 'a/src/x.ts': '', 'a/src/y.js': '', 'a/test/t.js': '',
      'b/tsconfig.json': { compilerOptions: { baseUrl: 'src' } }, 'b/src/lib/x.ts': '',
      'c/tsconfig.json': { files: [], references: [{ path: './tsconfig.app.json' }] }, 'c/tsconfig.app.json': { include: ['src'], compilerOptions: { composite: true, paths: { '~/*': ['./src/*'] } } }, 'c/src/x.ts': '',
      'd/jsconfig.json': { compilerOptions: { paths: { '@/*': ['./*'] } } }, 'd/x.js': '', 'd/pages/p.js': '',
    });
    expect(resolver.resolve('a/src/z.ts', '@/x')).toEqual(file('a/src/x.ts'));
    expect(resolver.resolve('a/test/t.js', '@/y')).toEqual(file('a/src/y.js'));
    expect(resolver.resolve('b/src/z.ts', 'lib/x')).toEqual(file('b/src/lib/x.ts'));
    expect(resolver.resolve('c/src/z.ts', '~/x')).toEqual(file('c/src/x.ts'));
    expect(resolver.resolve('d/pages/p.js', '@/x')).toEqual(file('d/x.js'));
  });

  it('survive a tsconfig that is broken or whose base is not installed', () => {
    const resolver = resolverOf({
      'a/tsconfig.json': '{ "compilerOptions": {', 'a/x.ts': '', 'a/y.ts': '',
      'b/tsconfig.json': { extends: '@tsconfig/node20/tsconfig.json', compilerOptions: { paths: { '@/*': ['./*'] } } }, 'b/x.ts': '',
      'node_modules/p/package.json': { name: 'p', version: '1.0.0', main: 'm.js' }, 'node_modules/p/m.js': '',
    });
    expect(resolver.resolve('a/x.ts', './y.js')).toEqual(file('a/y.ts'));
    expect(resolver.resolve('a/x.ts', 'p')).toEqual({ kind: 'package', module: 'p', version: '1.0.0' });
    expect(resolver.resolve('b/z.ts', '@/x')).toEqual(file('b/x.ts'));
  });

  it('come from imports of the package', () => {
    const resolver = resolverOf({
      'package.json': { name: 'x', imports: { '#x': './src/x.js', '#built/*': './dist/*.js', '#fs': { browser: './none.js', default: 'fs' }, '#dep': { import: 'dep/esm', require: 'dep' }, '#loop': '#loop' }, dependencies: { dep: '^2.1.0' } },
      'src/x.ts': '',
    });
    expect(resolver.resolve('src/a.ts', '#x')).toEqual(file('src/x.ts'));
    expect(resolver.resolve('src/a.ts', '#built/x')).toEqual(file('src/x.ts'));
    expect(resolver.resolve('src/a.ts', '#fs')).toEqual({ kind: 'builtin', module: 'node:fs' });
    expect(resolver.resolve('src/a.ts', '#dep')).toEqual({ kind: 'package', module: 'dep/esm', version: '2.1.0' });
    expect(resolver.resolve('src/a.ts', '#dep', 'require')).toEqual({ kind: 'package', module: 'dep', version: '2.1.0' });
    expect(resolver.resolve('src/a.ts', '#loop')).toEqual({ kind: 'missing' });
  });

  it('lead to the sources that a condition of the team names, where nothing is built', () => {
    const conditions = (name: string) => ({ 'the-team': `./src/${name}.ts`, types: `./types/${name}.d.ts`, browser: './src/page.ts', default: `./bundle/${name}.js` });
    const files = { 'package.json': { name: 'x', imports: { '#x': conditions('x') }, exports: { './y': conditions('y') } }, 'src/a.ts': '', 'src/x.ts': '', 'src/y.ts': '', 'src/page.ts': '' };
    expect(resolverOf(files).resolve('src/a.ts', '#x')).toEqual(file('src/x.ts'));
    expect(resolverOf(files).resolve('src/a.ts', 'x/y')).toEqual(file('src/y.ts'));
    const built = { 'package.json': { name: 'x', imports: { '#x': { 'the-team': './debug/x.ts', default: './main/x.js' } } }, 'src/a.ts': '', 'debug/x.ts': '', 'main/x.js': '' };
    expect(resolverOf(built).resolve('src/a.ts', '#x')).toEqual(file('main/x.js'));
  });
});

describe('packages', () => {
  let resolver: Resolver;
  beforeAll(() => {
    resolver = resolverOf({
      'package.json': { name: 'x', dependencies: { gone: '^3.0.2', tagged: 'latest', aliased: 'npm:@other/name@~4.5', ranged: '>=1 <3' } },
      'a.js': '',
      'inner/package.json': { name: 'inner', dependencies: { gone: '2.x' } }, 'inner/b.js': '',
      'node_modules/both/package.json': { name: 'both', version: '1.2.3', exports: { '.': { import: './i.mjs', require: './r.cjs' }, './sync': './s.js' } },
      'node_modules/both/i.mjs': '', 'node_modules/both/r.cjs': '', 'node_modules/both/s.js': '',
      'node_modules/nested/package.json': { name: 'nested', version: '5.0.0', main: 'cjs/x.js' }, 'node_modules/nested/cjs/package.json': { type: 'commonjs' }, 'node_modules/nested/cjs/x.js': '',
      'node_modules/@s/typed/package.json': { name: '@s/typed', version: '9.0.0', types: 'index.d.ts' }, 'node_modules/@s/typed/index.d.ts': '',
      'inner/node_modules/both/package.json': { name: 'both', version: '0.9.0', main: 'm.js' }, 'inner/node_modules/both/m.js': '',
    });
  });

  it.each([
    ['a.js', 'both', '1.2.3'], ['a.js', 'both/sync', '1.2.3'], ['a.js', 'both/closed', '1.2.3'], ['inner/b.js', 'both', '0.9.0'], ['a.js', 'nested', '5.0.0'], ['a.js', '@s/typed', '9.0.0'],
  ])('in %s: %s is installed as %s', (from, module, version) => {
    expect(resolver.resolve(from, module)).toEqual({ kind: 'package', module, version });
    expect(resolver.resolve(from, module, 'require')).toEqual({ kind: 'package', module, version });
  });

  it.each([
    ['a.js', 'gone/sub', '3.0.2'], ['inner/b.js', 'gone', '2.0.0'], ['inner/b.js', 'ranged', '1.0.0'], ['a.js', 'aliased', '4.5.0'],
  ])('in %s: %s is not installed, and taken for the lowest version asked for, %s', (from, module, version) => {
    expect(resolver.resolve(from, module)).toEqual({ kind: 'package', module, version });
  });

  it('have no version where none can be told', () => {
    for (const module of ['tagged', 'unheard-of', '@scope/unheard-of/sub', 'npm:x@1', 'bun:sqlite']) expect(resolver.resolve('a.js', module)).toEqual({ kind: 'package', module });
  });
});

describe('packages of the program', () => {
  const files = {
    'package.json': { name: 'root', private: true },
    'packages/a/package.json': { name: '@m/a', version: '1.0.0', exports: { '.': { types: './dist/index.d.ts', import: './dist/index.mjs', require: './dist/cjs.cjs' }, './sub/*': './dist/sub/*.js', './closed/*': null } },
    'packages/a/src/index.ts': '', 'packages/a/src/cjs.ts': '', 'packages/a/src/sub/x.ts': '',
    'packages/b/package.json': { name: 'b', main: 'lib/index.js', version: '2.0.0' }, 'packages/b/lib/index.js': '', 'packages/b/lib/deep.js': '', 'packages/b/index.js': '',
    'packages/c/main.js': '', 'packages/c/package.json': { name: 'c' },
  };
  const linked = { ...files, 'node_modules/@m/a': { link: '../../packages/a' }, 'node_modules/b': { link: '../packages/b' } };

  it.each([['installed as links', linked], ['not installed', files]])('%s, lead to their sources', (_how, tree) => {
    const resolver = resolverOf(tree);
    expect(resolver.resolve('packages/c/main.js', '@m/a')).toEqual(file('packages/a/src/index.ts'));
    expect(resolver.resolve('packages/c/main.js', '@m/a', 'require')).toEqual(file('packages/a/src/cjs.ts'));
    expect(resolver.resolve('packages/c/main.js', '@m/a/sub/x')).toEqual(file('packages/a/src/sub/x.ts'));
    expect(resolver.resolve('packages/c/main.js', '@m/a/closed/x')).toEqual({ kind: 'package', module: '@m/a/closed/x', version: '1.0.0' });
    expect(resolver.resolve('packages/c/main.js', 'b')).toEqual(file('packages/b/lib/index.js'));
    expect(resolver.resolve('packages/c/main.js', 'b/lib/deep')).toEqual(file('packages/b/lib/deep.js'));
  });

  it('import themselves by their name', () => {
    const resolver = resolverOf(files);
    expect(resolver.resolve('packages/a/src/sub/x.ts', '@m/a')).toEqual(file('packages/a/src/index.ts'));
    expect(resolver.resolve('packages/b/lib/index.js', 'b')).toEqual(file('packages/b/lib/index.js'));
  });
});

describe('counting', () => {
  it('asks once for a folder and specifier', () => {
    const resolver = resolverOf({ 'a.js': '', 'b.js': '' });
    for (const from of ['a.js', 'b.js', 'a.js']) resolver.resolve(from, './a');
    expect(resolver.count()).toBe(1);
    resolver.resolve('a.js', './a', 'require');
    expect(resolver.count()).toBe(2);
  });
});
