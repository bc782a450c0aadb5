import path from 'node:path';
import type { PackageInfo } from '../program.ts';

// Not vite: it stands there for vitest too, and who builds with it has a script that says so.
const BUNDLERS = [
  '@babel/cli', '@rsbuild/core', '@rslib/core', '@rspack/core', '@swc/cli', '@vercel/ncc', 'browserify', 'bunchee', 'esbuild', 'microbundle', 'next', 'nuxt', 'obuild', 'parcel',
  'pkgroll', 'react-scripts', 'rolldown', 'rollup', 'tsdown', 'tshy', 'tsup', 'unbuild', 'webpack', 'webpack-cli',
];
const BUNDLER_COMMAND = /(?:^|[\s;&|/])(?:babel|bunchee|browserify|esbuild|gulp|grunt|microbundle|ncc|next|nuxt|nuxi|obuild|parcel|pkgroll|react-scripts|rolldown|rollup|rsbuild|rslib|rspack|swc|tsdown|tshy|tsup|unbuild|vite|webpack)(?=$|[\s;&|])/;
const JEST = ['jest', 'ts-jest', 'babel-jest', '@jest/globals', '@swc/jest', 'react-scripts'];
const TEST_FILE = /(?:^|\/)(?:__tests__|tests?|specs?|e2e)\/|[.-](?:test|spec)\.[jt]sx?$/;

/** Does a bundler or a compiler other than tsc turn the package's sources into what runs? */
export function buildEvidence({ scripts, dependencies }: PackageInfo): boolean {
  return BUNDLERS.some((name) => name in dependencies) || Object.values(scripts).some((script) => BUNDLER_COMMAND.test(script));
}

/** Is it a test that jest would compile before it runs? */
export function runsUnderJest(info: PackageInfo, file: string): boolean {
  return TEST_FILE.test(inside(info.dir, file)) && usesJest(info);
}

/** Are the package's tests run by jest? */
export function usesJest({ scripts, dependencies }: PackageInfo): boolean {
  return JEST.some((name) => name in dependencies) || Object.values(scripts).some((script) => /(?:^|[\s;&|/])jest(?=$|[\s;&|])/.test(script));
}

const NODE_COMMAND = /(?:^|[\s;&|])(?:node|nodemon|tsx)((?:\s+[^\s;&|]+)+)/g;

/** Does a script of the package run this very file: `node server.js`, `node --env-file .env ./server.js`? */
export function isRunByNode({ scripts, dir }: PackageInfo, file: string): boolean {
  const own = inside(dir, file);
  const names = new Set([own, own.replace(/\.[jt]s$/, ''), own.replace(/(?:^|\/)index\.[jt]s$/, '') || '.']);
  return Object.values(scripts).some((script) =>
    [...script.matchAll(NODE_COMMAND)].some(([, words = '']) => words.trim().split(/\s+/).some((word) => names.has(path.posix.normalize(word.replace(/^["']|["']$/g, '')).replace(/\/$/, '') || '.'))),
  );
}

/** A file's name in its package; a package above the root names it by a path that is not known here. */
function inside(dir: string, file: string): string {
  return file.startsWith(`${dir}/`) ? file.slice(dir.length + 1) : file;
}
