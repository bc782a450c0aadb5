import { posix } from 'node:path';
import type { Module } from '../../program/module.ts';
import type { PackageInfo, Program } from '../../program/program.ts';

/** Where the code for worker threads goes: beside the module that it is taken from, `thumb.js` → `thumb.worker.js`. */
export function workerFile(program: Program, source: string): string {
  return freeFile(program, source.replace(/\.([cm]?[jt]s)x?$/, '.worker.$1'));
}

/**
 * Where a module that several use goes, `pool` say: the lowest folder of their package above all of them.
 * @param system where the package has modules of both systems: the one that its extension has to say
 */
export function sharedFile(program: Program, owner: PackageInfo | undefined, users: readonly string[], name: string, system?: 'esm' | 'commonjs'): string {
  const [first = ''] = [...users].sort();
  const folder = users.map((file) => posix.dirname(file)).reduce(commonFolder);
  const like = /\.([cm]?[jt]s)x?$/.exec(first)?.[1] ?? 'js';
  const extension = system === undefined ? like : `${system === 'esm' ? 'm' : 'c'}${like.slice(-2)}`;
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

const ownImports = ({ imports }: Module): Module['imports'] => imports.filter(({ specifier }) => /^\.{1,2}\//.test(specifier));

/** Does it name other files of the program as `.ts`? One that names none does where its compiler lets it. */
export function namesSources(module: Module): boolean {
  const own = ownImports(module);
  return own.length === 0 ? module.mayNameSources === true : own.some(({ specifier }) => /\.[cm]?tsx?$/.test(specifier));
}

/** How one module names another in an import: with the extension that its other imports of own files have. */
export function specifierOf(from: Module, file: string): string {
  const relative = posix.relative(posix.dirname(from.file), file);
  const path = relative.startsWith('.') ? relative : `./${relative}`;
  if (namesSources(from)) return path;
  const own = ownImports(from);
  const compiled = path.replace(/\.([cm]?)ts$/, '.$1js');
  const isBare = from.emitted === 'commonjs' && own.length > 0 ? own.every(({ specifier }) => !/\.[cm]?js$/.test(specifier)) : from.emitted === 'commonjs' && file.endsWith("ts");
  return isBare && compiled.endsWith(".js") ? compiled.slice(0, -'.js'.length) : compiled;
}
