import { describe, expect, it } from 'vitest';
import { emittedFormat } from '../../analysis/program/project/emitted-format.ts';
import { readPackages } from '../../analysis/program/project/packages.ts';
import { project, type Content } from './project.ts';

/** How a file with import and export syntax, or without, runs in a package with these settings. */
function format(file: string, manifest: object, tsconfig?: Content, syntax: 'esm' | 'commonjs' = 'esm'): string {
  const root = project({ 'package.json': { name: 'x', ...manifest }, [file]: '', ...(tsconfig === undefined ? {} : { 'tsconfig.json': tsconfig }) });
  return emittedFormat(root, file, syntax, readPackages(root, [file]).packages);
}

const esm = { type: 'module' };
const options = (compilerOptions: object): object => ({ compilerOptions });

describe('JavaScript', () => {
  it('goes by its extension', () => {
    expect(['a.mjs', 'a.cjs', 'a.mts', 'a.cts'].map((file) => format(file, {}))).toEqual(['esm', 'commonjs', 'esm', 'commonjs']);
  });

  it('goes by the type of the package', () => {
    expect([format('a.js', esm), format('a.js', esm, undefined, 'commonjs'), format('a.js', {}, undefined, 'commonjs')]).toEqual(['esm', 'esm', 'commonjs']);
  });

  it('with import syntax in a CommonJS package is compiled by something', () => {
    expect(format('a.js', {})).toBe('unknown');
  });

  it('is what a bundler makes of it, unless it is run as it is', () => {
    const bundled = { ...esm, devDependencies: { rollup: '4' } };
    expect(format('src/a.js', bundled)).toBe('unknown');
    expect(format('src/a.js', { ...esm, scripts: { build: 'npx tsup src/a.js' } })).toBe('unknown');
    expect(format('src/a.js', { ...esm, devDependencies: { vite: '8', vitest: '4' }, scripts: { test: 'vitest run' } })).toBe('esm');
    expect(format('src/a.js', { ...esm, scripts: { build: 'vite build' } })).toBe('unknown');
    expect(format('server.js', { ...bundled, scripts: { start: 'NODE_ENV=production node --env-file .env ./server.js' } })).toBe('esm');
    expect(format('server/index.js', { ...bundled, scripts: { start: 'node server' } })).toBe('esm');
    expect(format('cli.js', { ...bundled, bin: 'cli.js' })).toBe('esm');
  });

  it('goes by the tsconfig that compiles it', () => {
    const tsconfig = options({ allowJs: true, outDir: 'dist', module: 'commonjs' });
    expect(format('a.js', {}, tsconfig)).toBe('commonjs');
    expect(format('a.js', {}, options({ allowJs: true, noEmit: true, module: 'commonjs' }))).toBe('unknown');
  });
});

describe('TypeScript', () => {
  it.each([
    ['commonjs', {}, 'commonjs'], ['CommonJS', esm, 'commonjs'], ['NodeNext', esm, 'esm'], ['node16', {}, 'commonjs'], ['node20', esm, 'esm'],
    ['esnext', esm, 'esm'], ['ESNext', {}, 'unknown'], ['preserve', esm, 'esm'], ['preserve', {}, 'unknown'], ['es2022', esm, 'esm'], ['es2020', esm, 'unknown'], ['system', esm, 'unknown'],
  ])('as %s in %j is %s', (module, manifest, expected) => {
    expect(format('src/a.ts', manifest, options({ module }))).toBe(expected);
  });

  it('goes by the package where there is no tsconfig', () => {
    expect([format('a.ts', esm), format('a.ts', {}), format('a.ts', {}, undefined, 'commonjs')]).toEqual(['esm', 'unknown', 'commonjs']);
  });

  it('without module in the tsconfig has a default that changed', () => {
    expect([format('a.ts', {}, options({})), format('a.ts', esm, options({})), format('a.ts', {}, options({ target: 'es2022' }))]).toEqual(['commonjs', 'unknown', 'unknown']);
  });

  it('has top-level await only for targets that have await', () => {
    expect(format('a.ts', esm, options({ module: 'esnext', target: 'es2015' }))).toBe('unknown');
  });

  it('is what a bundler makes of it', () => {
    expect(format('src/a.ts', { ...esm, devDependencies: { tsup: '8' } }, options({ module: 'nodenext' }))).toBe('unknown');
  });

  it('is unknown where it is built twice', () => {
    const root = project({ 'package.json': { name: 'x', type: 'module' }, 'tsconfig.json': options({ module: 'nodenext' }), 'tsconfig.cjs.json': options({ module: 'commonjs' }), 'a.ts': '' });
    expect(emittedFormat(root, 'a.ts', 'esm', readPackages(root, ['a.ts']).packages)).toBe('unknown');
  });
});

describe('tests', () => {
  it('under jest are compiled as jest is configured', () => {
    const jest = { ...esm, devDependencies: { jest: '30' } };
    expect([format('test/a.js', jest), format('src/a.test.ts', jest), format('src/a.js', jest), format('test/a.mjs', jest)]).toEqual(['unknown', 'unknown', 'esm', 'esm']);
  });
});
