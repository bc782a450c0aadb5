import type { CallGraph } from '../../program/call-graph.ts';
import type { PackageInfo } from '../../program/program.ts';
import { ownerOf } from '../public.ts';
import type { Library } from './library.ts';

/** The pool that an earlier migration wrote into the package: a module with `run` and `call` that makes a pool of the library, and is its own worker. */
export function existingPool({ program }: CallGraph, library: Library, owner: PackageInfo | undefined): string | undefined {
  for (const module of program.modules.values()) {
    const names = module.exports.map(({ name }) => name);
    const written = module.writes.some(({ value }) => value.kind === 'object' && hasBoth(module.objects[value.object]?.properties.map(({ name }) => name) ?? []));
    if (!module.imports.some(({ specifier }) => specifier === library) || (!hasBoth(names) && !written)) continue;
    if (ownerOf(program, module.file) === owner && /\b(?:fileURLToPath\(import\.meta\.url\)|__filename)/.test(module.text)) return module.file;
  }
  return undefined;
}

const hasBoth = (names: readonly (string | undefined)[]): boolean => names.includes('run') && names.includes('call');
