import { createClosures } from '../program/closures.ts';
import type { Module } from '../program/module.ts';
import { oncePer } from '../program/once-per.ts';
import type { Program } from '../program/program.ts';

/**
 * Is the file part of what bundles for browsers take from its package? There, Node's modules are what each bundler and the package
 * say: nothing for `fs` often, and an error for one that nobody thought of. So the file must load none that it does not load now.
 */
export const isBundled = (program: Program, file: string): boolean => bundledFiles(program).has(file);

const bundledFiles = oncePer((program: Program): ReadonlySet<string> => {
  const bundles = program.packages.flatMap(({ browser }) => (browser === undefined ? [] : [browser]));
  const replaced = new Set(bundles.flatMap((bundle) => bundle.replaced));
  const loadedBy = (file: string): string[] => [...(program.resolutions.get(file)?.values() ?? [])].flatMap((each) => (each.kind === 'file' && !replaced.has(each.file) ? [each.file] : []));
  const closureOf = createClosures(loadedBy);
  return new Set(bundles.flatMap(({ entries }) => entries.filter((file) => !replaced.has(file)).flatMap((file) => [...closureOf(file)])));
});

/** The first of Node's modules among these that a file does not load; its promises come with `fs` itself. */
export function notLoadedYet(program: Program, module: Module, needed: readonly string[]): string | undefined {
  const loaded = new Set([...(program.resolutions.get(module.file)?.values() ?? [])].flatMap((each) => (each.kind === 'builtin' ? [each.module] : [])));
  return needed.find((each) => each.startsWith('node:') && !loaded.has(each) && !(each === 'node:fs/promises' && loaded.has('node:fs')));
}
