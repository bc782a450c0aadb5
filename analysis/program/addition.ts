import type { Module } from './module.ts';
import type { Origin } from './origin.ts';
import type { Resolution } from './program.ts';
import { typedObjects } from './values/implementers.ts';
import { openSitesIn } from './values/open-writes.ts';

/**
 * Does a file that nothing else leads to leave everything as it is that can be said about the files it leads to? It extends no class,
 * keeps to no interface, and writes only to what it makes itself. Then what was found out about them holds with it, too.
 */
export function isAddition(module: Module, resolutions: ReadonlyMap<string, Resolution>): boolean {
  if (openSitesIn(module).length > 0 || module.classes.some(({ superClass }) => superClass !== undefined)) return false;
  if (module.types.implements.length > 0 || typedObjects(module).length > 0) return false;
  if ([...resolutions.values()].some((each) => each.kind === 'package' && each.blocking !== undefined)) return false;
  return module.writes.every(({ object }) => isMadeHere(module, object));
}

const HERE: ReadonlySet<Origin['kind']> = new Set(['exports', 'this', 'object', 'function', 'class', 'literal', 'parameter', 'global', 'unknown']);

function isMadeHere(module: Module, origin: Origin): boolean {
  if (origin.kind !== 'binding') return HERE.has(origin.kind);
  const binding = module.bindings[origin.binding];
  return binding !== undefined && binding.kind !== 'import' && binding.values.every((value) => HERE.has(value.kind));
}
