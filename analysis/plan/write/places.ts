import { posix } from 'node:path';
import type { Module } from '../../program/module.ts';
import type { PackageInfo, Program } from '../../program/program.ts';

/** Where the code for worker threads goes: beside the module that it is taken from, `thumb.js` → `thumb.worker.js`. */
export function workerFile(program: Program, source: string): string {
  return freeFile(program, source.replace(/\.([cm]?[jt]s)x?$/, '.worker.$1'));
}

/** Where a module that several use goes, `pool` say: the lowest folder of their package above all of them. */
export function sharedFile(program: Program, owner: PackageInfo | undefined, users: readonly string[], name: string): string {
  const [first = ''] = [...users].sort();
  const folder = users.map((file) => posix.dirname(file)).reduce(commonFolder);
  const extension = /\.([cm]?[jt]s)x?$/.exec(first)?.[1] ?? 'js';
  return freeFile(program, posix.join(folder === '' ? (owner?.dir ?? '') : folder, `${name}.${extension}`));
}

function commonFolder(a: string, b: string): string {
  const [left, right] = [a.split('/'), b.split('/')];
  const until = left.findIndex((part, index) => part !== right[index]);
  return left.slice(0, until < 0 ? left.length : until).join('/');
}

function freeFile({ modules }: Program, wanted: string): string {
  let file = wanted;
  for (let n = 2; modules.has(file); n += 1) file = wanted.replace(/(\.worker)?(\.[cm]?[jt]s)$/, `-${n}$1$2`);
  return file;
}

/** How one module names another in an import: with the extension that its other imports of own files have. */
export function specifierOf(from: Module, file: string): string {
  const relative = posix.relative(posix.dirname(from.file), file);
  const path = relative.startsWith('.') ? relative : `./${relative}`;
  const own = from.imports.filter(({ specifier }) => specifier.startsWith('.'));
  if (own.some(({ specifier }) => /\.[cm]?tsx?$/.test(specifier))) return path;
  const compiled = path.replace(/\.([cm]?)ts$/, '.$1js');
  const isBare = from.emitted === 'commonjs' && own.length > 0 ? own.every(({ specifier }) => !/\.[cm]?js$/.test(specifier)) : from.emitted === 'commonjs' && file.endsWith("ts");
  return isBare && compiled.endsWith(".js") ? compiled.slice(0, -'.js'.length) : compiled;
}
