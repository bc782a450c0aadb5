import path from 'node:path';
import type { Module } from '../module.ts';
import type { PackageInfo } from '../program.ts';
import { buildEvidence, isRunByNode, runsUnderJest } from './build-evidence.ts';
import { isBin, packageOf, scopeOf } from './package-owner.ts';
import { createTsconfigs, type Tsconfig, type Tsconfigs } from './tsconfig.ts';

type Format = Module['emitted'];

/**
 * The module system that a file has when it runs, and so whether a top-level await can stand in it. `esm` is said only
 * where nothing speaks against it; `unknown` is the answer where a build decides. The evidence, in this order:
 * 1. the extension: `.mjs`, `.mts`, `.cjs`, `.cts`;
 * 2. test files of a package that uses jest: unknown, jest compiles modules as it is configured;
 * 3. for TypeScript, and for JavaScript that a tsconfig with `allowJs` compiles, its `module`, by which tsc, ts-node and tsx go;
 *    several tsconfig files in the package that disagree: unknown;
 * 4. for other JavaScript, `type` of the nearest package.json: import syntax under `commonjs` needs a compiler, so unknown;
 * 5. where that says ESM: a bundler among scripts or dependencies makes it unknown, unless the file is a command
 *    of the package or a script runs it with node.
 * @param file relative to the root, with `/`.
 */
export function emittedFormat(root: string, file: string, syntax: Module['syntax'], packages: readonly PackageInfo[], tsconfigs: Tsconfigs = createTsconfigs(root)): Format {
  if (/\.m[jt]sx?$/.test(file)) return 'esm';
  if (/\.c[jt]sx?$/.test(file)) return 'commonjs';
  const owner = packageOf(packages, file);
  if (owner !== undefined && runsUnderJest(owner, file)) return 'unknown';
  const scope = scopeOf(packages, file)?.type ?? 'commonjs';
  const tsconfig = compilerOf(tsconfigs, path.join(root, file));
  const format = /\.tsx?$/.test(file) || tsconfig !== undefined ? compiled(tsconfigs, tsconfig, syntax, scope) : written(syntax, scope);
  if (format !== 'esm' || owner === undefined || isRunByNode(owner, file) || isBin(packages, file)) return format;
  return buildEvidence(owner) ? 'unknown' : 'esm';
}

/** The tsconfig that a file is compiled by: any for TypeScript, only one that says so for JavaScript. */
function compilerOf(tsconfigs: Tsconfigs, file: string): Tsconfig | undefined {
  const tsconfig = tsconfigs.forFile(file);
  if (tsconfig === undefined || /\.tsx?$/.test(file)) return tsconfig;
  return tsconfig.allowJs && !tsconfig.noEmit && tsconfig.outDir !== undefined && tsconfigs.includes(tsconfig, file) ? tsconfig : undefined;
}

function written(syntax: Module['syntax'], scope: PackageInfo['type']): Format {
  if (scope === 'module') return 'esm';
  return syntax === 'commonjs' ? 'commonjs' : 'unknown';
}

function compiled(tsconfigs: Tsconfigs, tsconfig: Tsconfig | undefined, syntax: Module['syntax'], scope: PackageInfo['type']): Format {
  // tsx and Node itself go by package.json.
  if (tsconfig === undefined) return written(syntax, scope);
  const siblings = tsconfigs.inFolder(path.dirname(tsconfig.path)).filter(({ module }) => module !== undefined);
  const formats = new Set([tsconfig, ...siblings].map((each) => formatOf(each, scope)));
  return formats.size === 1 ? formatOf(tsconfig, scope) : 'unknown';
}

function formatOf({ module, target }: Tsconfig, scope: PackageInfo['type']): Format {
  if (module === 'commonjs') return 'commonjs';
  if (module === undefined) return isOldTarget(target) && scope === 'commonjs' ? 'commonjs' : 'unknown';
  if (/^node(?:next|\d+)$/.test(module)) return scope === 'module' ? esmFor(target) : 'commonjs';
  // Modules of es2015 and es2020 are ESM too, but the compiler allows no top-level await in them.
  return /^(?:esnext|es2022|preserve)$/.test(module) && scope === 'module' ? esmFor(target) : 'unknown';
}

/** Top-level await needs a target of ES2017 or later; node16 and its like imply one. */
function esmFor(target: string | undefined): Format {
  return target !== undefined && /^es(?:3|5|6|2015|2016)$/.test(target) ? 'unknown' : 'esm';
}

/** Before TypeScript 6, no `target` or an old one made `module` CommonJS. */
function isOldTarget(target: string | undefined): boolean {
  return target === undefined || /^es[35]$/.test(target);
}
